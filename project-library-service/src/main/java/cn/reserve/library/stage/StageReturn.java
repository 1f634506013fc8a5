package cn.reserve.library.stage;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Why a report goes back. */
public record StageReturn(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
