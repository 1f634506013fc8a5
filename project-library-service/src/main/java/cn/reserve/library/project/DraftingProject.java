package cn.reserve.library.project;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise writes a project down, and mends one that came back. */
@ApplicationScoped
class DraftingProject {
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
        Enterprise enterprise = enterprises.verified(viewer.organisation());
        Project project = Project.draft(enterprise, form, checking.county(form), clock.now());
        project.flag(ConsistencyPolicy.flags(form, projects.neighbours(project), List.of()));
        projects.persistAndFlush(project);
        trail.add(project, viewer, Role.ENTERPRISE, "drafted", null, clock.now());
        return project;
    }

    /**
     * Changes the form.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 412; 409 {@code project.not-editable}; 400 by field
     */
    @Transactional
    Project edit(UUID id, ProjectRequest form, @Nullable String ifMatch, Viewer viewer) {
        Project project = projects.locked(id, viewer);
        Etags.require(ifMatch, project.version());
        boolean changed = !form.equals(project.pendingForm());
        Flags known = changed ? project.flags().reopened() : project.flags();
        project.edit(form, checking.county(form), clock.now());
        project.flag(ConsistencyPolicy.flags(form, projects.neighbours(project), known.found()));
        projects.flush();
        trail.add(project, viewer, Role.ENTERPRISE, "edited", project.state(), clock.now());
        return project;
    }
}
