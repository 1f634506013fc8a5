package cn.reserve.supplydemand.submission;

import cn.reserve.supplydemand.participant.EnterpriseName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise hands in within a round.
 *
 * @param round id of the round
 * @param rows how many rows its sheets have
 * @param listed how many of them are listed so far, while they are being listed; null otherwise, and in lists
 * @param reason why it was returned the last time; null when it was not, or is passed
 * @param actions what the caller may do now
 */
@Schema(name = "Submission")
public record SubmissionResponse(
        UUID id,
        long version,
        UUID round,
        EnterpriseName enterprise,
        String county,
        String countyName,
        SubmissionState state,
        int rows,
        @Nullable Integer listed,
        @Nullable String reason,
        List<Remark> remarks,
        String updatedBy,
        Instant updatedAt,
        @Nullable Instant handedInAt,
        @Nullable String judgedBy,
        @Nullable Instant judgedAt,
        List<SubmissionAction> actions) {

    /** Defensive copies. */
    public SubmissionResponse {
        remarks = List.copyOf(remarks);
        actions = List.copyOf(actions);
    }
}
