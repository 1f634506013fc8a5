package cn.reserve.library.amendment;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.enterprise.KeyData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, side by side with what was on file when it was made.
 *
 * @param changed names of the fields that differ
 * @param reasons of the return; empty otherwise
 * @param actions what the caller may do now
 */
public record AmendmentResponse(
        UUID id,
        long version,
        UUID enterpriseId,
        AmendmentState state,
        KeyData before,
        KeyData proposed,
        List<String> changed,
        String explanation,
        List<FieldReason> reasons,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        List<AmendmentAction> actions) {

    static AmendmentResponse of(Amendment amendment, List<AmendmentAction> actions) {
        return new AmendmentResponse(
                amendment.id(),
                amendment.version(),
                amendment.enterpriseId(),
                amendment.state(),
                amendment.before(),
                amendment.proposed(),
                AmendmentPolicy.changed(amendment.before(), amendment.proposed()),
                amendment.explanation(),
                amendment.reasons(),
                amendment.proposedBy(),
                amendment.proposedAt(),
                amendment.decidedBy(),
                amendment.decidedAt(),
                actions);
    }
}
