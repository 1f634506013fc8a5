package cn.reserve.library.project;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.form.CopyPolicy;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise writes a project down, and mends one that came back. */
@ApplicationScoped
public class DraftingProject {
    private static final Duration ONE_SITTING = Duration.ofMinutes(30);

    private final Projects projects;
    private final Enterprises enterprises;
    private final CheckingForm checking;
    private final ProjectTrail trail;
    private final ReviewClock clock;

    DraftingProject(
            Projects projects, Enterprises enterprises, CheckingForm checking, ProjectTrail trail, ReviewClock clock) {
        this.projects = projects;
        this.enterprises = enterprises;
        this.checking = checking;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A new draft of the viewer's own enterprise.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 without organisation; 409 {@code enterprise.not-verified}; 400 by field
     */
    @Transactional
    Project draft(ProjectRequest form, Viewer viewer) {
        if (viewer.organisation() == null) {
            throw Problems.forbidden("caller.no-organisation");
        }
        return drafted(enterprises.verified(viewer.organisation()), form, viewer, Role.ENTERPRISE);
    }

    /**
     * A new draft that an official writes down for an enterprise, whose people finish it, submit it or give it up.
     *
     * @param enterprise verified, as {@link Enterprises#verified} gives it
     * @param role in which the viewer acts
     * @throws cn.reserve.platform.rest.ProblemException 400 by field
     */
    @Transactional
    public Project draftFor(Enterprise enterprise, ProjectRequest form, Viewer viewer, Role role) {
        return drafted(enterprise, form, viewer, role);
    }

    private Project drafted(Enterprise enterprise, ProjectRequest form, Viewer viewer, Role role) {
        Project project = Project.draft(enterprise, form, checking.county(form), clock.now());
        project.flag(ConsistencyPolicy.flags(form, projects.neighbours(project), List.of()));
        projects.persistAndFlush(project);
        trail.add(project, viewer, role, "drafted", null, clock.now());
        return project;
    }

    /**
     * A new draft made of an earlier project of the viewer's own enterprise, without what belongs to that one alone.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 also for another enterprise's project; otherwise as {@link #draft}
     */
    @Transactional
    Project copy(UUID id, Viewer viewer) {
        Project earlier = projects.visible(id, viewer);
        if (!viewer.belongsTo(earlier.uscc())) {
            throw Problems.notFound("project");
        }
        return draft(CopyPolicy.copyOf(earlier.pendingForm()), viewer);
    }

    /** Says whether the viewer may copy a project before anything else is asked for. */
    @Transactional
    void requireVisible(UUID id, Viewer viewer) {
        projects.visible(id, viewer);
    }

    /**
     * Changes the form.
     *
     * @param byItself whether the page saved it while somebody types; such changes in a row are one step of half an hour
     * @throws cn.reserve.platform.rest.ProblemException 404; 412; 409 {@code project.not-editable}; 400 by field
     */
    @Transactional
    Project edit(UUID id, ProjectRequest form, boolean byItself, @Nullable String ifMatch, Viewer viewer) {
        Project project = projects.locked(id, viewer);
        Etags.require(ifMatch, project.version());
        boolean changed = !form.equals(project.pendingForm());
        Flags known = changed ? project.flags().reopened() : project.flags();
        project.edit(form, checking.county(form), clock.now());
        project.flag(ConsistencyPolicy.flags(form, projects.neighbours(project), known.found()));
        projects.flush();
        if (!byItself || !trail.continues(project, viewer, "edited", clock.now(), ONE_SITTING)) {
            trail.add(project, viewer, Role.ENTERPRISE, "edited", project.state(), clock.now());
        }
        return project;
    }
}
