package cn.reserve.library.fund;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Why a record does not count any more. */
public record FundRevocation(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
