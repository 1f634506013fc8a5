package cn.reserve.library.plan;

import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and rolls on a project's plan. */
@ApplicationScoped
class RollingPlan {
    private final Projects projects;
    private final ProjectPlans plans;
    private final ProjectTrail trail;
    private final ReviewClock clock;

    RollingPlan(Projects projects, ProjectPlans plans, ProjectTrail trail, ReviewClock clock) {
        this.projects = projects;
        this.plans = plans;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    PlanResponse of(UUID projectId, Viewer viewer) {
        return response(projects.visible(projectId, viewer), plans.findById(projectId), viewer);
    }

    /**
     * Replaces the plan. The lock on the project keeps two changes of the same moment apart.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 400 {@code years}; 409 {@code project-plan.closed}
     */
    @Transactional
    PlanResponse roll(UUID projectId, PlanRequest request, @Nullable String ifMatch, Viewer viewer) {
        Project project = projects.locked(projectId, viewer);
        if (!viewer.belongsTo(project.uscc())) {
            throw Problems.notFound("project");
        }
        Optional<ProjectPlan> known = plans.findByIdOptional(projectId);
        Etags.require(ifMatch, known.map(ProjectPlan::tag).orElse(0L));
        if (!PlanPolicy.changes(viewer, project.facts())) {
            throw Problems.conflict("project-plan.closed");
        }
        List<PlanYear> years = request.years().stream()
                .sorted(Comparator.comparing(PlanYear::year))
                .toList();
        List<Violation> wrong = PlanPolicy.violations(
                request.years(), firstYear(), project.form().totalInvestment());
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        List<PlanYear> before = known.map(ProjectPlan::years).orElse(List.of());
        ProjectPlan plan = known.orElseGet(() -> new ProjectPlan(projectId, years, viewer.name(), clock.now()));
        plan.roll(years, viewer.name(), clock.now());
        plans.persistAndFlush(plan);
        trail.change(project, viewer, "plan-changed", clock.now(), null, before, years);
        return response(project, plan, viewer);
    }

    private PlanResponse response(Project project, @Nullable ProjectPlan plan, Viewer viewer) {
        boolean changeable = PlanPolicy.changes(viewer, project.facts());
        return plan == null
                ? new PlanResponse(0, firstYear(), List.of(), changeable, null, null)
                : new PlanResponse(
                        plan.tag(), firstYear(), plan.years(), changeable, plan.updatedBy(), plan.updatedAt());
    }

    private int firstYear() {
        return clock.today().getYear();
    }
}
