package cn.reserve.library.amendment;

import java.time.Instant;
import java.util.UUID;

/** One row of the list of proposals. */
public record AmendmentRow(
        UUID id,
        UUID enterpriseId,
        String uscc,
        String enterpriseName,
        String county,
        AmendmentState state,
        String proposedBy,
        Instant proposedAt) {}
