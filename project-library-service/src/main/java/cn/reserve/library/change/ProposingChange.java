package cn.reserve.library.change;

import cn.reserve.library.form.CompletenessPolicy;
import cn.reserve.library.form.FormComparison;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.form.PromisePolicy;
import cn.reserve.library.project.CheckingForm;
import cn.reserve.library.project.FlagCode;
import cn.reserve.library.project.Flags;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise asks for a change of an admitted project, mends its request, or gives it up. */
@ApplicationScoped
class ProposingChange {
    private final ProjectChanges changes;
    private final Projects projects;
    private final CheckingForm checking;
    private final FormComparison comparison;
    private final ProjectTrail trail;
    private final ReviewClock clock;

    ProposingChange(
            ProjectChanges changes,
            Projects projects,
            CheckingForm checking,
            FormComparison comparison,
            ProjectTrail trail,
            ReviewClock clock) {
        this.changes = changes;
        this.projects = projects;
        this.checking = checking;
        this.comparison = comparison;
        this.trail = trail;
        this.clock = clock;
    }

    /** Says who may ask before anything else is asked for: 404 for another enterprise's project. */
    @Transactional
    void requireOwn(UUID projectId, Viewer viewer) {
        projects.visible(projectId, viewer);
    }

    /**
     * Asks for a change.
     *
     * @param ifMatch version of the project that the proposal was made from
     * @throws ProblemException 404; 428 or 412; 409 {@code change.project-not-admitted}, {@code change.one-open} or {@code
     *     change.nothing-changed}; 400 naming every field that lacks, below {@code form}
     */
    @Transactional
    ProjectChange propose(UUID projectId, ChangeProposal proposal, @Nullable String ifMatch, Viewer viewer) {
        Project project = projects.locked(projectId, viewer);
        Etags.require(ifMatch, project.version());
        if (project.state() != ProjectState.ADMITTED) {
            throw Problems.conflict("change.project-not-admitted", project.state());
        }
        if (project.openChange() != null) {
            throw Problems.conflict("change.one-open");
        }
        ChangeContent content = content(project, proposal, project.flags().reopened());
        ProjectChange change =
                new ProjectChange(project, changes.nextNumber(projectId), content, viewer, clock.now(), clock.due());
        changes.add(change);
        project.openChange(change.id(), clock.now());
        return noted(change, null, project, "change-proposed", proposal.reason(), viewer);
    }

    /**
     * Sends a returned request anew.
     *
     * @throws ProblemException as {@link #propose}; 409 {@code change.not-returned} or {@code change.base-changed}
     */
    @Transactional
    ProjectChange mend(UUID id, ChangeProposal proposal, @Nullable String ifMatch, Viewer viewer) {
        Project project = own(id, viewer);
        ProjectChange change = changes.locked(id);
        Etags.require(ifMatch, change.version());
        if (change.state() != ChangeState.RETURNED) {
            throw Problems.conflict("change.not-returned");
        }
        ChangePolicy.requireCurrent(change, project);
        change.mend(content(project, proposal, change.flags().reopened()), viewer, clock.now(), clock.due());
        return noted(change, ChangeState.RETURNED, project, "change-resubmitted", proposal.reason(), viewer);
    }

    /** Gives an open request up. */
    @Transactional
    ProjectChange withdraw(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Project project = own(id, viewer);
        ProjectChange change = changes.locked(id);
        Etags.require(ifMatch, change.version());
        ChangeState before = change.state();
        change.end(ChangeState.WITHDRAWN, clock.now());
        project.openChange(null, clock.now());
        return noted(change, before, project, "change-withdrawn", null, viewer);
    }

    /**
     * Says what the enterprise has to say about a flag of an open request.
     *
     * @throws ProblemException 404 also for a flag that was not raised; 428 or 412; 409 {@code change.project-not-admitted}, {@code
     *     change.decided} or {@code change.flag-accepted}
     */
    @Transactional
    ProjectChange justify(UUID id, FlagCode code, String text, @Nullable String ifMatch, Viewer viewer) {
        Project project = own(id, viewer);
        ProjectChange change = changes.locked(id);
        Etags.require(ifMatch, change.version());
        if (!change.state().isOpen()) {
            throw Problems.conflict("change.decided");
        }
        ChangePolicy.requireCurrent(change, project);
        if (change.flags().isAccepted(code)) {
            throw Problems.conflict("change.flag-accepted");
        }
        if (!change.justify(code, text)) {
            throw Problems.notFound("flag");
        }
        changes.flush();
        trail.add(
                project,
                viewer,
                Role.ENTERPRISE,
                "flag-justified-in-change",
                project.state(),
                clock.now(),
                List.of(),
                code.name());
        return change;
    }

    private Project own(UUID id, Viewer viewer) {
        Project project = changes.lockedProject(id);
        if (!viewer.belongsTo(project.uscc())) {
            throw ProjectChanges.unknown();
        }
        return project;
    }

    private ChangeContent content(Project project, ChangeProposal proposal, Flags known) {
        ProjectRequest form = proposal.form().withConsent(project.form().consent());
        List<Violation> missing = new ArrayList<>(CompletenessPolicy.missing(form.withConsent(null), clock.today()));
        missing.addAll(PromisePolicy.violationsOn(clock.today(), form));
        if (!missing.isEmpty()) {
            throw Problems.invalid(below(missing));
        }
        List<String> changed = comparison.changed(project.form(), form);
        if (changed.isEmpty()) {
            throw Problems.conflict("change.nothing-changed");
        }
        try {
            return new ChangeContent(proposal.reason(), checking.trial(project, form, known), changed);
        } catch (ProblemException refused) {
            throw refused.violations().isEmpty() ? refused : Problems.invalid(below(refused.violations()));
        }
    }

    /** Where the body has the form. */
    private static List<Violation> below(List<Violation> violations) {
        return violations.stream()
                .map(each -> new Violation("form." + each.field(), each.rule(), each.zh(), each.en()))
                .toList();
    }

    private ProjectChange noted(
            ProjectChange change,
            @Nullable ChangeState before,
            Project project,
            String action,
            @Nullable String note,
            Viewer viewer) {
        changes.flush();
        changes.moved(change, before, action, viewer);
        trail.add(project, viewer, Role.ENTERPRISE, action, project.state(), clock.now(), List.of(), note);
        return change;
    }
}
