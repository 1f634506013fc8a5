package cn.reserve.library.change;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.correction.ReturnRequest;
import cn.reserve.library.form.FormComparison;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.fund.FundedMachines;
import cn.reserve.library.project.CheckingForm;
import cn.reserve.library.project.FlagCode;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.project.ReviewLevel;
import cn.reserve.library.retired.PublishingRetired;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.FollowingChange;
import cn.reserve.library.whitelist.ListPlace;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The levels decide about a change request. Every act raises 404 when it is not the viewer's to know, 428 or 412 for a missing or stale
 * version, 409 {@code change.not-your-turn} when somebody else has to act, and 409 {@code change.project-not-admitted} or {@code
 * change.base-changed} when the project is no longer what the request was made from.
 */
@ApplicationScoped
class DecidingChange {
    private final ProjectChanges changes;
    private final Projects projects;
    private final CheckingForm checking;
    private final FormComparison comparison;
    private final FundedMachines machines;
    private final FollowingChange following;
    private final PublishingRetired retired;
    private final ProjectTrail trail;
    private final ReviewClock clock;

    DecidingChange(
            ProjectChanges changes,
            Projects projects,
            CheckingForm checking,
            FormComparison comparison,
            FundedMachines machines,
            FollowingChange following,
            PublishingRetired retired,
            ProjectTrail trail,
            ReviewClock clock) {
        this.changes = changes;
        this.projects = projects;
        this.checking = checking;
        this.comparison = comparison;
        this.machines = machines;
        this.following = following;
        this.retired = retired;
        this.trail = trail;
        this.clock = clock;
    }

    /** A request with its project, both locked, as this viewer finds them. */
    private record Held(ProjectChange change, Project project, ChangePolicy.Facts facts) {}

    /** District or bureau says yes; the next level's deadline begins. */
    @Transactional
    ProjectChange pass(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Held held = held(id, ifMatch, viewer);
        ReviewLevel level = turn(held, viewer);
        if (level == ReviewLevel.COMMISSION) {
            throw Problems.conflict("change.not-your-turn");
        }
        held.change().pass(level, viewer.subject(), clock.now(), clock.due());
        return noted(held, viewer, role(level), "change-passed", List.of(), null);
    }

    /**
     * The commission says yes: the proposed form becomes the project's next version.
     *
     * @throws cn.reserve.platform.rest.ProblemException also 409 {@code change.approver-decides}, {@code change.flags-open}, {@code
     *     change.in-open-batch}, {@code change.listed-not-eligible} or {@code change.machine-funded}
     */
    @Transactional
    ProjectChange approve(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Held held = held(id, ifMatch, viewer);
        if (turn(held, viewer) != ReviewLevel.COMMISSION) {
            throw Problems.conflict("change.not-your-turn");
        }
        ProjectChange change = held.change();
        Project project = held.project();
        ProjectRequest before = project.form();
        Project trial = trial(change, project);
        project.amend(trial, clock.now());
        project.openChange(null, clock.now());
        change.approve(trial.flags(), project.submissions(), viewer, clock.now());
        projects.flush();
        machines.requireSingle(project);
        projects.keepVersion(project, change.proposedByName(), clock.now());
        following.follow(project);
        retired.changed(project);
        changes.moved(change, held.facts().state(), "change-approved", viewer);
        List<String> fields = change.changedFields();
        trail.decided(
                project,
                viewer,
                held.facts().isListed() ? Role.COMMISSION_APPROVER : Role.COMMISSION_PREPARER,
                "change-approved",
                clock.now(),
                change.reason(),
                Map.of("version", change.base(), "form", comparison.values(before, fields)),
                Map.of("version", project.submissions(), "form", comparison.values(project.form(), fields)));
        return change;
    }

    private Project trial(ProjectChange change, Project project) {
        ProjectRequest form = change.form().withConsent(project.form().consent());
        Project trial = checking.trial(project, form, change.flags());
        List<Wording> open = trial.flags().openRed();
        if (!open.isEmpty()) {
            throw Problems.conflict("change.flags-open", open);
        }
        return trial;
    }

    /** The level whose turn it is sends the request back with reasons per field. */
    @Transactional
    ProjectChange sendBack(UUID id, ReturnRequest request, @Nullable String ifMatch, Viewer viewer) {
        Held held = held(id, ifMatch, viewer);
        ReviewLevel level = returning(held, viewer);
        held.change().sendBack(level, request.reasons(), clock.now());
        return noted(held, viewer, role(level, viewer), "change-returned", request.reasons(), null);
    }

    /** The person who passed last takes that back; nobody has acted since. The deadline is again what it was. */
    @Transactional
    ProjectChange takeBack(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Held held = held(id, ifMatch, viewer);
        if (!ChangePolicy.takesBack(viewer, held.facts())) {
            throw Problems.conflict("change.not-your-pass");
        }
        ReviewLevel level = held.change().state().passed().orElseThrow();
        held.change().takeBack(level, clock.now(), changes.dueOfPass(held.change(), level));
        return noted(held, viewer, role(level), "change-taken-back", List.of(), null);
    }

    /** The reviewer whose turn it is accepts what a consistency check found. */
    @Transactional
    ProjectChange acceptFlag(UUID id, FlagCode code, @Nullable String ifMatch, Viewer viewer) {
        Held held = held(id, ifMatch, viewer);
        ReviewLevel level = returning(held, viewer);
        if (!held.change().accept(code, viewer.name())) {
            throw Problems.notFound("flag");
        }
        return noted(held, viewer, role(level, viewer), "flag-accepted-in-change", List.of(), code.name());
    }

    private Held held(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Project project = changes.lockedProject(id);
        ProjectChange change = changes.locked(id);
        ListPlace place = following.placeOf(project).orElse(null);
        ChangePolicy.Facts facts = ChangePolicy.Facts.of(change, project, place);
        if (!ChangePolicy.sees(viewer, facts)) {
            throw ProjectChanges.unknown();
        }
        Etags.require(ifMatch, change.version());
        ChangePolicy.requireCurrent(change, project);
        return new Held(change, project, facts);
    }

    private static ReviewLevel turn(Held held, Viewer viewer) {
        ReviewLevel level = held.change().state().turn().orElseThrow(() -> Problems.conflict("change.not-your-turn"));
        if (ChangePolicy.reviews(viewer, level, held.facts())) {
            return level;
        }
        boolean approvers = level == ReviewLevel.COMMISSION && held.facts().isListed();
        throw Problems.conflict(approvers ? "change.approver-decides" : "change.not-your-turn");
    }

    private static ReviewLevel returning(Held held, Viewer viewer) {
        return held.change()
                .state()
                .turn()
                .filter(level -> ChangePolicy.returns(viewer, level, held.facts()))
                .orElseThrow(() -> Problems.conflict("change.not-your-turn"));
    }

    private ProjectChange noted(
            Held held, Viewer viewer, Role role, String action, List<FieldReason> reasons, @Nullable String note) {
        changes.flush();
        changes.moved(held.change(), held.facts().state(), action, viewer);
        Project project = held.project();
        trail.add(project, viewer, role, action, project.state(), clock.now(), reasons, note);
        return held.change();
    }

    private static Role role(ReviewLevel level) {
        return switch (level) {
            case DISTRICT -> Role.DISTRICT_REVIEWER;
            case BUREAU -> Role.BUREAU_REVIEWER;
            case COMMISSION -> Role.COMMISSION_PREPARER;
        };
    }

    private static Role role(ReviewLevel level, Viewer viewer) {
        return level == ReviewLevel.COMMISSION && !viewer.is(Role.COMMISSION_PREPARER)
                ? Role.COMMISSION_APPROVER
                : role(level);
    }
}
