package cn.reserve.library.stage;

import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectMoved;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.platform.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Returns what was reported of a project that leaves the library: no district can confirm it any more. */
@ApplicationScoped
class EndingReports {
    private final StageReports reports;
    private final ProjectTrail trail;

    EndingReports(StageReports reports, ProjectTrail trail) {
        this.reports = reports;
        this.trail = trail;
    }

    void follow(@Observes ProjectMoved moved) {
        moved.removal()
                .ifPresent(why -> reports.reported(moved.project().id()).ifPresent(report -> {
                    report.sendBack(why, moved.viewer(), moved.at());
                    note(moved, why);
                }));
    }

    private void note(ProjectMoved moved, String why) {
        Project project = moved.project();
        trail.add(
                project,
                moved.viewer(),
                Role.COMMISSION_PREPARER,
                "stage-report-returned",
                project.state(),
                moved.at(),
                List.of(),
                why);
    }
}
