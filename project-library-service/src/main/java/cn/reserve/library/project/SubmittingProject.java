package cn.reserve.library.project;

import cn.reserve.library.countersign.FieldUnits;
import cn.reserve.library.form.CompletenessPolicy;
import cn.reserve.library.form.PromisePolicy;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise hands a project in, or gives it up. */
@ApplicationScoped
class SubmittingProject {
    private final Projects projects;
    private final ProjectTrail trail;
    private final FieldUnits units;
    private final AnsweringReturn answering;
    private final ReviewClock clock;

    SubmittingProject(
            Projects projects, ProjectTrail trail, FieldUnits units, AnsweringReturn answering, ReviewClock clock) {
        this.projects = projects;
        this.trail = trail;
        this.units = units;
        this.answering = answering;
        this.clock = clock;
    }

    /**
     * Hands the form in after checking all of it, and keeps it as a version.
     *
     * @param reply to the reviewer who returned it; has to be given when nothing was done about the return
     * @throws cn.reserve.platform.rest.ProblemException 404; 412; 409 {@code project.not-editable}; 400 naming every field that lacks,
     *     {@code reply} among them
     */
    @Transactional
    Project submit(UUID id, @Nullable String reply, @Nullable String ifMatch, Viewer viewer) {
        Project project = editable(id, ifMatch, viewer);
        List<Violation> missing = new ArrayList<>(CompletenessPolicy.missing(project.pendingForm(), clock.today()));
        missing.addAll(PromisePolicy.violationsOn(clock.today(), project.pendingForm()));
        Optional<String> said = Optional.ofNullable(reply).filter(words -> !words.isBlank());
        if (said.isEmpty()
                && answering.of(project).filter(ReturnAnswer::replyNeeded).isPresent()) {
            missing.add(Violation.of("reply", "reply-needed"));
        }
        if (!missing.isEmpty()) {
            throw Problems.invalid(missing);
        }
        ProjectState before = project.state();
        projects.oneSubmissionAtATime(project.uscc());
        project.flag(ConsistencyPolicy.flags(
                project.pendingForm(),
                projects.neighbours(project),
                project.flags().found()));
        project.submit(units.coUnits(project.pendingForm().field()), clock.now(), clock.due());
        projects.flush();
        projects.keep(new ProjectVersion(project, viewer.name(), clock.now()));
        String action = before == ProjectState.RETURNED ? "resubmitted" : "submitted";
        trail.add(
                project,
                viewer,
                Role.ENTERPRISE,
                action,
                before,
                clock.now(),
                List.of(),
                before == ProjectState.RETURNED ? said.orElse(null) : null);
        return project;
    }

    /** Gives a draft or returned project up for good. */
    @Transactional
    Project withdraw(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Project project = editable(id, ifMatch, viewer);
        ProjectState before = project.state();
        project.withdraw(clock.now());
        projects.flush();
        trail.add(project, viewer, Role.ENTERPRISE, "withdrawn", before, clock.now());
        return project;
    }

    /** Says what the enterprise has to say about a flag. */
    @Transactional
    Project justify(UUID id, FlagCode code, String text, @Nullable String ifMatch, Viewer viewer) {
        Project project = editable(id, ifMatch, viewer);
        if (!project.flags().has(code)) {
            throw Problems.notFound("flag");
        }
        project.flag(project.flags().found().stream()
                .map(flag -> flag.code() == code ? flag.justify(text) : flag)
                .toList());
        projects.flush();
        trail.add(
                project,
                viewer,
                Role.ENTERPRISE,
                "flag-justified",
                project.state(),
                clock.now(),
                List.of(),
                code.name());
        return project;
    }

    private Project editable(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Project project = projects.locked(id, viewer);
        Etags.require(ifMatch, project.version());
        if (!project.state().isEditable()) {
            throw Problems.conflict("project.not-editable");
        }
        return project;
    }
}
