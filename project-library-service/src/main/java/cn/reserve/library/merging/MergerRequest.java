package cn.reserve.library.merging;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A file is merged.
 *
 * @param into id of the surviving file
 * @param reason for the trail
 */
public record MergerRequest(
        @NotNull UUID into,
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
