package cn.reserve.library.review;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Why a project leaves the library, and by which decision. */
public record RemovalRequest(
        @NotBlank @PlainText(max = 500, lines = true) String reason,
        @NotBlank @PlainText(max = 100) String decisionNumber) {}
