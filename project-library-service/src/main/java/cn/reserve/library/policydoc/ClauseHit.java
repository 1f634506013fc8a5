package cn.reserve.library.policydoc;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clause in which a word stands. */
public record ClauseHit(
        UUID documentId,
        String title,
        @Nullable String number,
        String issuer,
        LocalDate issuedOn,
        int position,
        int line,
        String label,
        String heading,
        Excerpt excerpt) {}
