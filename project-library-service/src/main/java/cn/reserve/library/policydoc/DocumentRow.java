package cn.reserve.library.policydoc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document of the library.
 *
 * @param reason of the withdrawal; null otherwise
 * @param lines of its text
 * @param actions what the caller may do now
 */
public record DocumentRow(
        UUID id,
        long version,
        DocumentKind kind,
        DocumentLevel level,
        @Nullable String number,
        String title,
        String issuer,
        String region,
        LocalDate issuedOn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        DocumentState state,
        @Nullable String reason,
        int lines,
        String updatedBy,
        Instant updatedAt,
        List<DocumentAction> actions) {}
