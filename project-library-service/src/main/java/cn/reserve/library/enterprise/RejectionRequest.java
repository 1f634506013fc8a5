package cn.reserve.library.enterprise;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Why a registration file is rejected for good. */
public record RejectionRequest(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
