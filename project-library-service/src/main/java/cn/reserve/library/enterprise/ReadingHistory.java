package cn.reserve.library.enterprise;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.enterprise.EnterpriseTimeline.Step;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.AuditEntry;
import cn.reserve.platform.audit.AuditTrail;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The history of a file that the viewer may see, from the audit trail: what was done to the file itself. Looks, invitations and the
 * service's own housekeeping stay with the auditor.
 */
@ApplicationScoped
class ReadingHistory {
    private static final String PREFIX = "enterprise.";
    private static final Set<String> TOLD = Set.of(
            "submitted",
            "resubmitted",
            "verified",
            "returned",
            "rejected",
            "contact-changed",
            "amendment-proposed",
            "amendment-withdrawn",
            "amendment-returned",
            "amended",
            "credential-added",
            "credential-removed",
            "merged",
            "took-over");

    private final Enterprises enterprises;
    private final AuditTrail trail;

    ReadingHistory(Enterprises enterprises, AuditTrail trail) {
        this.enterprises = enterprises;
        this.trail = trail;
    }

    /**
     * The history of one file.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when unknown or not the viewer's to know
     */
    @Transactional
    EnterpriseTimeline of(UUID id, Viewer viewer) {
        UUID seen = enterprises.visible(id, viewer).id();
        return new EnterpriseTimeline(trail.of("enterprise", seen.toString()).stream()
                .filter(entry -> entry.action().startsWith(PREFIX)
                        && TOLD.contains(entry.action().substring(PREFIX.length())))
                .map(ReadingHistory::step)
                .toList());
    }

    private static Step step(AuditEntry entry) {
        JsonNode after = present(entry.after());
        String action = entry.action().substring(PREFIX.length());
        return new Step(
                entry.at(),
                entry.personName(),
                entry.roles().stream().findFirst().orElse(""),
                action,
                reasons(after.path("reasons")),
                action.equals("amended") ? changed(present(entry.before()), after) : List.of(),
                after.path("reason").textValue());
    }

    private static List<FieldReason> reasons(JsonNode said) {
        List<FieldReason> reasons = new ArrayList<>();
        said.forEach(reason -> reasons.add(new FieldReason(
                reason.path("field").asText(), reason.path("reason").asText())));
        return reasons;
    }

    private static List<String> changed(JsonNode before, JsonNode after) {
        List<String> fields = new ArrayList<>();
        after.fieldNames().forEachRemaining(field -> {
            if (before.has(field) && !before.get(field).equals(after.get(field))) {
                fields.add(field);
            }
        });
        return fields;
    }

    private static JsonNode present(@Nullable JsonNode node) {
        return node == null ? MissingNode.getInstance() : node;
    }
}
