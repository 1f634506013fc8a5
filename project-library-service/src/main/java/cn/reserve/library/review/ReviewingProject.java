package cn.reserve.library.review;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.correction.ReturnRequest;
import cn.reserve.library.project.FlagCode;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectPolicy;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.project.ReviewLevel;
import cn.reserve.library.turn.ReviewTurns;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The levels look at a project. Every act raises 404 when the project is not the viewer's to know, 428 or 412 for a missing or stale
 * version, and 409 {@code project.not-your-turn} when another level has to act.
 */
@ApplicationScoped
class ReviewingProject {
    private final Projects projects;
    private final ReviewTurns turns;
    private final ProjectTrail trail;
    private final ReviewClock clock;

    ReviewingProject(Projects projects, ReviewTurns turns, ProjectTrail trail, ReviewClock clock) {
        this.projects = projects;
        this.turns = turns;
        this.trail = trail;
        this.clock = clock;
    }

    /** District or bureau says yes; the next level's deadline begins. */
    @Transactional
    Project pass(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Project project = current(id, ifMatch, viewer);
        ReviewLevel level = turn(project, viewer);
        if (level == ReviewLevel.COMMISSION) {
            throw Problems.conflict("project.not-your-turn");
        }
        return passed(project, level, "passed", viewer);
    }

    /**
     * The commission takes the project into the library, as RESERVED.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code project.flags-open} naming each red flag that is neither mended nor
     *     accepted: an admitted project cannot be mended any more
     */
    @Transactional
    Project admit(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Project project = current(id, ifMatch, viewer);
        if (turn(project, viewer) != ReviewLevel.COMMISSION) {
            throw Problems.conflict("project.not-your-turn");
        }
        List<Wording> open = project.flags().openRed();
        if (!open.isEmpty()) {
            throw Problems.conflict("project.flags-open", open);
        }
        return passed(project, ReviewLevel.COMMISSION, "admitted", viewer);
    }

    /** Like {@link #pass}, for a project that nobody looked at by itself: 409 {@code review.look-first} while a flag is open. */
    @Transactional
    Project passUnflagged(UUID id, @Nullable String ifMatch, Viewer viewer) {
        requireUnflagged(id, viewer);
        return pass(id, ifMatch, viewer);
    }

    /** Like {@link #admit}, as {@link #passUnflagged}. */
    @Transactional
    Project admitUnflagged(UUID id, @Nullable String ifMatch, Viewer viewer) {
        requireUnflagged(id, viewer);
        return admit(id, ifMatch, viewer);
    }

    private void requireUnflagged(UUID id, Viewer viewer) {
        if (projects.locked(id, viewer).facts().openFlags()) {
            throw Problems.conflict("review.look-first");
        }
    }

    private Project passed(Project project, ReviewLevel level, String action, Viewer viewer) {
        ProjectState before = project.state();
        project.pass(level, viewer.subject(), clock.now(), clock.due());
        projects.flush();
        trail.add(project, viewer, role(level), action, before, clock.now());
        return project;
    }

    /** The level whose turn it is sends the project back with reasons per field. */
    @Transactional
    Project sendBack(UUID id, ReturnRequest request, @Nullable String ifMatch, Viewer viewer) {
        Project project = current(id, ifMatch, viewer);
        ReviewLevel level = ProjectPolicy.countersigner(viewer, project.facts()).isPresent()
                ? ReviewLevel.BUREAU
                : turn(project, viewer);
        ProjectState before = project.state();
        List<FieldReason> reasons = request.reasons();
        project.sendBack(level, reasons, clock.now());
        projects.flush();
        trail.add(project, viewer, role(level), "returned", before, clock.now(), reasons, null);
        return project;
    }

    /** A co-unit agrees; 409 {@code review.not-yours-to-countersign} when nobody waits for the viewer's bureau. */
    @Transactional
    Project countersign(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Project project = current(id, ifMatch, viewer);
        String bureau = ProjectPolicy.countersigner(viewer, project.facts())
                .orElseThrow(() -> Problems.conflict("review.not-yours-to-countersign"));
        project.countersign(bureau, clock.now());
        projects.flush();
        trail.add(project, viewer, Role.BUREAU_REVIEWER, "countersigned", project.state(), clock.now());
        return project;
    }

    /** The person who passed last takes that back; nobody has acted since. The deadline is again what it was. */
    @Transactional
    Project takeBack(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Project project = current(id, ifMatch, viewer);
        ProjectState before = project.state();
        boolean own = viewer.subject().equals(project.facts().passedBy());
        ReviewLevel level = ReviewLevel.before(before)
                .filter(passed -> own && ProjectPolicy.reviews(viewer, passed, project.facts()))
                .orElseThrow(() -> Problems.conflict("project.not-your-pass"));
        Instant due = turns.dueOfPass(id, level).orElseGet(clock::due);
        project.takeBack(level, clock.now(), due);
        projects.flush();
        trail.add(project, viewer, role(level), "taken-back", before, clock.now());
        return project;
    }

    /** The reviewer whose turn it is accepts what a consistency check found; of an admitted project the commission does. */
    @Transactional
    Project acceptFlag(UUID id, FlagCode code, @Nullable String ifMatch, Viewer viewer) {
        Project project = current(id, ifMatch, viewer);
        ReviewLevel level = ProjectPolicy.acceptsFlags(viewer, project.facts())
                .orElseThrow(() -> Problems.conflict("project.not-your-turn"));
        if (!project.accept(code, viewer.name())) {
            throw Problems.notFound("flag");
        }
        projects.flush();
        trail.add(project, viewer, role(level), "flag-accepted", project.state(), clock.now(), List.of(), code.name());
        return project;
    }

    private Project current(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Project project = projects.locked(id, viewer);
        Etags.require(ifMatch, project.version());
        return project;
    }

    private static ReviewLevel turn(Project project, Viewer viewer) {
        return ReviewLevel.of(project.state())
                .filter(level -> ProjectPolicy.reviews(viewer, level, project.facts()))
                .orElseThrow(() -> Problems.conflict("project.not-your-turn"));
    }

    private static Role role(ReviewLevel level) {
        return switch (level) {
            case DISTRICT -> Role.DISTRICT_REVIEWER;
            case BUREAU -> Role.BUREAU_REVIEWER;
            case COMMISSION -> Role.COMMISSION_PREPARER;
        };
    }
}
