package cn.reserve.supplydemand.network;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a site.
 *
 * @param closedOn last day, not ahead
 */
public record SiteClosing(
        @NotNull LocalDate closedOn,
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
