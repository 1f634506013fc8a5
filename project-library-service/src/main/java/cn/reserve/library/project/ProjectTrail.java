package cn.reserve.library.project;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.timeline.Step;
import cn.reserve.library.timeline.Timeline;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down what happened to a project: a step on its timeline and an entry in the audit trail, always both. */
@ApplicationScoped
public class ProjectTrail {
    private final Timeline timeline;
    private final Audit audit;
    private final Event<ProjectMoved> moved;

    ProjectTrail(Timeline timeline, Audit audit, Event<ProjectMoved> moved) {
        this.timeline = timeline;
        this.audit = audit;
        this.moved = moved;
    }

    /**
     * One step.
     *
     * @param action past tense, e.g. {@code submitted}
     * @param role in which the viewer acted
     * @param before state before; null for a new project
     */
    public void add(
            Project project, Viewer viewer, Role role, String action, @Nullable ProjectState before, Instant at) {
        add(project, viewer, role, action, before, at, List.of(), null);
    }

    /** One more of the same by the same person in a row, within a time: it belongs to the step that is there. */
    boolean continues(Project project, Viewer viewer, String action, Instant at, Duration within) {
        return timeline.latest(project.id(), viewer, action)
                .filter(earlier -> earlier.isAfter(at.minus(within)))
                .isPresent();
    }

    /** One step with reasons per field, or a note in words. */
    public void add(
            Project project,
            Viewer viewer,
            Role role,
            String action,
            @Nullable ProjectState before,
            Instant at,
            List<FieldReason> reasons,
            @Nullable String note) {
        step(project, viewer, role, action, before, at, reasons, note);
        Map<String, Object> after = new HashMap<>(Map.of("state", project.state(), "version", project.version()));
        if (!reasons.isEmpty()) {
            after.put("reasons", reasons);
        }
        if (note != null) {
            after.put("note", note);
        }
        audit.record(
                "project." + action,
                "project",
                project.id().toString(),
                project.form().name(),
                before == null ? null : Map.of("state", before),
                after);
        moved.fire(new ProjectMoved(project, before, action, viewer, at, note));
    }

    /** One decision that leaves the state as it is, with the decided figures before and after for the audit trail. */
    public void decided(
            Project project,
            Viewer viewer,
            Role role,
            String action,
            Instant at,
            @Nullable String note,
            Object before,
            Object after) {
        step(project, viewer, role, action, project.state(), at, List.of(), note);
        audit.record(
                "project." + action,
                "project",
                project.id().toString(),
                project.form().name(),
                before,
                after);
    }

    /** One change of the enterprise's that leaves the state as it is; the audit trail gets what was before and after. */
    public void change(
            Project project,
            Viewer viewer,
            String action,
            Instant at,
            @Nullable String note,
            @Nullable Object before,
            Object after) {
        step(project, viewer, Role.ENTERPRISE, action, project.state(), at, List.of(), note);
        audit.record(
                "project." + action,
                "project",
                project.id().toString(),
                project.form().name(),
                before,
                after);
    }

    private void step(
            Project project,
            Viewer viewer,
            Role role,
            String action,
            @Nullable ProjectState before,
            Instant at,
            List<FieldReason> reasons,
            @Nullable String note) {
        timeline.add(
                project.id(),
                viewer,
                new Step(
                        at,
                        viewer.name(),
                        viewer.organisationName(),
                        role.wire(),
                        action,
                        before == null ? null : before.name(),
                        project.state().name(),
                        reasons,
                        note));
    }
}
