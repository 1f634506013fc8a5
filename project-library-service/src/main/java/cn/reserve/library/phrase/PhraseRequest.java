package cn.reserve.library.phrase;

import cn.reserve.library.project.ReviewLevel;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A standard phrase.
 *
 * @param level whose it is; null for all. A bureau's own phrase is always the bureau's level
 * @param field top-level field of the form; null for any
 * @param zh the sentence, Chinese
 * @param en the sentence, English; null where it is the Chinese one
 */
public record PhraseRequest(
        @Nullable ReviewLevel level,

        @Pattern(regexp = "[a-z][A-Za-z0-9]{0,49}", message = "{violation.field-path}") @Nullable
        String field,

        @NotBlank @PlainText(max = 200) String zh,
        @PlainText(max = 300) @Nullable String en) {}
