package cn.reserve.library.policydoc;

import cn.reserve.platform.rest.PlainText;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What the sender says about a text; the body is the text itself. */
public class DocumentUpload {
    @QueryParam("kind")
    @NotNull
    @Nullable
    DocumentKind kind;

    @QueryParam("level")
    @NotNull
    @Nullable
    DocumentLevel level;

    @QueryParam("number")
    @PlainText(max = 100)
    @Nullable
    String number;

    @QueryParam("title")
    @NotBlank
    @PlainText(max = 200)
    @Nullable
    String title;

    @QueryParam("issuer")
    @NotBlank
    @PlainText(max = 100)
    @Nullable
    String issuer;

    @QueryParam("region")
    @NotBlank
    @PlainText(max = 50)
    @Nullable
    String region;

    @QueryParam("issuedOn")
    @NotBlank
    @PlainText(max = 10)
    @Nullable
    String issuedOn;

    @QueryParam("validFrom")
    @PlainText(max = 10)
    @Nullable
    String validFrom;

    @QueryParam("validTo")
    @PlainText(max = 10)
    @Nullable
    String validTo;

    /** The same as a value; after validation. */
    DocumentFacts facts() {
        LocalDate issued = day("issuedOn", issuedOn);
        if (kind == null || level == null || title == null || issuer == null || region == null || issued == null) {
            throw new IllegalStateException("not validated");
        }
        return new DocumentFacts(
                kind,
                level,
                number,
                title,
                issuer,
                region,
                issued,
                day("validFrom", validFrom),
                day("validTo", validTo));
    }

    static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw Problems.invalid(Violation.of(field, "type-date"));
        }
    }
}
