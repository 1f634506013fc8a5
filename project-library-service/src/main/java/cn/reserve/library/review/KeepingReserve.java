package cn.reserve.library.review;

import cn.reserve.library.change.ProjectChanges;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.WhitelistWork;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The commission pauses an admitted project, lets it go on, or removes it from the library. */
@ApplicationScoped
class KeepingReserve {
    private final Projects projects;
    private final ProjectTrail trail;
    private final WhitelistWork whitelist;
    private final ProjectChanges changes;
    private final ReviewClock clock;

    KeepingReserve(
            Projects projects, ProjectTrail trail, WhitelistWork whitelist, ProjectChanges changes, ReviewClock clock) {
        this.projects = projects;
        this.trail = trail;
        this.whitelist = whitelist;
        this.changes = changes;
        this.clock = clock;
    }

    /** ADMITTED → SUSPENDED; 409 {@code project.still-listed} while banks see the project: revoke it first. */
    @Transactional
    Project suspend(UUID id, String reason, @Nullable String ifMatch, Viewer viewer) {
        return move(id, ProjectState.SUSPENDED, "suspended", reason, ifMatch, viewer);
    }

    /** SUSPENDED → ADMITTED. */
    @Transactional
    Project resume(UUID id, @Nullable String ifMatch, Viewer viewer) {
        return move(id, ProjectState.ADMITTED, "resumed", null, ifMatch, viewer);
    }

    /** ADMITTED → REMOVED, with reason and decision number; 409 {@code project.still-listed} as for a suspension. A change request on its way lapses. */
    @Transactional
    Project remove(UUID id, RemovalRequest request, @Nullable String ifMatch, Viewer viewer) {
        String note = request.decisionNumber() + ": " + request.reason();
        return move(id, ProjectState.REMOVED, "removed", note, ifMatch, viewer);
    }

    private Project move(
            UUID id, ProjectState next, String action, @Nullable String note, @Nullable String ifMatch, Viewer viewer) {
        Project project = projects.locked(id, viewer);
        Etags.require(ifMatch, project.version());
        if (next != ProjectState.ADMITTED && whitelist.isListed(id)) {
            throw Problems.conflict("project.still-listed", project.form().name());
        }
        ProjectState before = project.state();
        project.moveInReserve(next, clock.now());
        projects.flush();
        trail.add(project, viewer, Role.COMMISSION_PREPARER, action, before, clock.now(), List.of(), note);
        switch (next) {
            case REMOVED -> changes.lapse(project, viewer);
            case SUSPENDED -> changes.pause(project, viewer);
            default -> changes.resume(project, viewer);
        }
        return project;
    }
}
