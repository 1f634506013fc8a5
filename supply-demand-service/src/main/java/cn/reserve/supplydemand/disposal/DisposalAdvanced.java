package cn.reserve.supplydemand.disposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event {@code supply-demand.disposal-advanced}: a case took a step. */
record DisposalAdvanced(
        UUID caseId,
        UUID projectId,
        UUID line,
        String uscc,
        @Nullable String recycler,
        DisposalState state,
        Instant at) {
    static final String TYPE = "supply-demand.disposal-advanced";

    static DisposalAdvanced of(DisposalCase found) {
        return new DisposalAdvanced(
                found.id(),
                found.projectId(),
                found.line(),
                found.uscc(),
                found.recyclerUscc(),
                found.state(),
                found.updatedAt());
    }
}
