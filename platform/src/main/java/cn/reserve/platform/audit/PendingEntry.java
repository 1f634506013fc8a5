package cn.reserve.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry of a transaction that has not committed yet: it has no place in the chain. */
record PendingEntry(
        Instant at,
        Actor actor,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String subjectLabel,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        @Nullable String traceId) {}
