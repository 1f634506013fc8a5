package cn.reserve.library.amendment;

import cn.reserve.library.enterprise.KeyData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One row of the list of proposals.
 *
 * @param before what was on file when it was made
 * @param changed names of the fields that differ
 */
public record AmendmentRow(
        UUID id,
        UUID enterpriseId,
        String uscc,
        String enterpriseName,
        String county,
        AmendmentState state,
        String proposedBy,
        Instant proposedAt,
        KeyData before,
        KeyData proposed,
        List<String> changed) {}
