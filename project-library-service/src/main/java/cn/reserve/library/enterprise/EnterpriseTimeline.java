package cn.reserve.library.enterprise;

import cn.reserve.library.correction.FieldReason;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened to an enterprise's file, oldest first. */
public record EnterpriseTimeline(List<Step> items) {

    /** Defensive copy. */
    public EnterpriseTimeline {
        items = List.copyOf(items);
    }

    /**
     * One thing that happened.
     *
     * @param role in which the person acted, e.g. {@code district-reviewer}; empty when the service did it
     * @param action past-tense wire name, e.g. {@code verified}
     * @param reasons given with a return, per field
     * @param fields of the key data that an accepted amendment changed
     * @param note in words, e.g. the reason of a rejection or merger
     */
    @Schema(name = "EnterpriseStep")
    public record Step(
            Instant at,
            String personName,
            String role,
            String action,
            List<FieldReason> reasons,
            List<String> fields,
            @Nullable String note) {

        /** Defensive copies. */
        public Step {
            reasons = List.copyOf(reasons);
            fields = List.copyOf(fields);
        }
    }
}
