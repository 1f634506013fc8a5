package cn.reserve.financing.need;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need in the list. Amounts in yuan. */
@Schema(name = "NeedRow")
record NeedRow(
        UUID id,
        long version,
        NeedState state,
        UUID projectId,
        @Nullable String projectCode,
        String projectName,
        String enterpriseName,
        String uscc,
        String field,
        String county,
        String countyName,
        BigDecimal amount,
        @Nullable Integer termMonths,
        Instant publishedAt,

        @Schema(description = "The asking bank's own latest case on this need; always null for other callers") @Nullable
        OwnCase ownCase) {

    /** The caller's own case, never another bank's. */
    @Schema(name = "OwnCase")
    record OwnCase(
            UUID id,
            String state,

            @Schema(description = "False once declined, refused or withdrawn")
            boolean open) {}
}
