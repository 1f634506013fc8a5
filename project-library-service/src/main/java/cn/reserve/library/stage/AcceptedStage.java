package cn.reserve.library.stage;

import cn.reserve.library.content.TakingFile.Taken;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.reserve.ReserveEntries;
import cn.reserve.library.stage.StageReportRequest.Said;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The door for a feature in which a district accepts a real day as part of something larger: the same confirmed stage report, the same
 * reserve, timeline and event as by {@link ConfirmingStage}. Its own records are held after the project, see {@link Projects#hold}.
 */
@ApplicationScoped
public class AcceptedStage {
    private final Projects projects;
    private final StageReports reports;
    private final ReserveEntries reserve;
    private final ProjectTrail trail;
    private final Feed feed;
    private final ReviewClock clock;

    AcceptedStage(
            Projects projects,
            StageReports reports,
            ReserveEntries reserve,
            ProjectTrail trail,
            Feed feed,
            ReviewClock clock) {
        this.projects = projects;
        this.reports = reports;
        this.reserve = reserve;
        this.trail = trail;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * A file that shows it.
     *
     * @param name as the sender called it
     */
    public record Evidence(String name, Taken file) {}

    /** Whether a project was removed from the library: it comes into no stage any more. */
    public boolean isRemoved(UUID id) {
        return projects.findById(id).state() == ProjectState.REMOVED;
    }

    /**
     * The project is in its next stage from the day on.
     *
     * @param note where it was accepted
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code stage-report.not-now} out of order, of a project that is not admitted,
     *     or while another report waits for the district
     */
    public void reached(
            UUID projectId, ProjectStage stage, LocalDate day, String note, Evidence evidence, Viewer viewer) {
        Project project = projects.locked(projectId, viewer);
        boolean next = StagePolicy.next(project.stage()).filter(stage::equals).isPresent();
        if (!next || project.state() != ProjectState.ADMITTED || reports.isOpen(projectId)) {
            throw Problems.conflict("stage-report.not-now");
        }
        Said said = new Said(stage, day, evidence.name(), note);
        StageReport report = new StageReport(projectId, said, evidence.file(), viewer, clock.now());
        report.confirm(viewer, clock.now());
        reports.persist(report);
        project.advance(stage, clock.now());
        projects.flush();
        reserve.enter(projectId, stage, day);
        trail.add(
                project,
                viewer,
                Role.DISTRICT_REVIEWER,
                "stage-confirmed",
                project.state(),
                clock.now(),
                List.of(),
                day.toString());
        feed.publish(StageReached.TYPE, projectId.toString(), new StageReached(projectId, stage, day));
    }
}
