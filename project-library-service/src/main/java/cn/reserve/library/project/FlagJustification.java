package cn.reserve.library.project;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;

/** What the enterprise says to a flag. */
public record FlagJustification(
        @NotBlank @PlainText(max = 500, lines = true) String text) {}
