package cn.reserve.library.review;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Why an admitted project pauses. */
public record SuspensionRequest(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
