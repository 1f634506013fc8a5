package cn.reserve.library.policydoc;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Why a document leaves the library. */
public record DocumentWithdrawal(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
