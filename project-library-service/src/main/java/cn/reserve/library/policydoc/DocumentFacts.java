package cn.reserve.library.policydoc;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document is, beside its text.
 *
 * @param number as printed, e.g. 资府发〔2024〕7号; null when it has none
 * @param region for which it stands, e.g. 资阳市
 * @param validFrom first day; null for the day of issue
 * @param validTo last day; null while it stands
 */
public record DocumentFacts(
        @NotNull DocumentKind kind,
        @NotNull DocumentLevel level,
        @PlainText(max = 100) @Nullable String number,
        @NotBlank @PlainText(max = 200) String title,
        @NotBlank @PlainText(max = 100) String issuer,
        @NotBlank @PlainText(max = 50) String region,
        @NotNull LocalDate issuedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** A number of blanks is none. */
    public DocumentFacts {
        number = number == null || number.isBlank() ? null : number.strip();
    }

    LocalDate firstDay() {
        return validFrom == null ? issuedOn : validFrom;
    }
}
