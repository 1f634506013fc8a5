package cn.reserve.supplydemand.network;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Why something goes back. */
public record SiteReason(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
