package cn.reserve.library.stage;

import cn.reserve.library.notice.LibraryNotice;
import cn.reserve.library.notice.TellingPeople;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.reserve.ReserveEntries;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The district of the project's county confirms what was reported, or returns it. */
@ApplicationScoped
class ConfirmingStage {
    private final Projects projects;
    private final StageReports reports;
    private final ReserveEntries reserve;
    private final ProjectTrail trail;
    private final TellingPeople telling;
    private final Feed feed;
    private final ReviewClock clock;

    ConfirmingStage(
            Projects projects,
            StageReports reports,
            ReserveEntries reserve,
            ProjectTrail trail,
            TellingPeople telling,
            Feed feed,
            ReviewClock clock) {
        this.projects = projects;
        this.reports = reports;
        this.reserve = reserve;
        this.trail = trail;
        this.telling = telling;
        this.feed = feed;
        this.clock = clock;
    }

    private record Case(Project project, StageReport report) {}

    /**
     * Confirms: the project is in the next stage from the reported day on.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code stage-report.decided} or
     *     {@code stage-report.not-now}
     */
    @Transactional
    StageReport confirm(UUID projectId, UUID id, @Nullable String ifMatch, Viewer viewer) {
        Case found = mine(projectId, id, ifMatch, viewer);
        Project project = found.project();
        StageReport report = found.report();
        if (project.state() != ProjectState.ADMITTED) {
            throw Problems.conflict("stage-report.not-now");
        }
        report.confirm(viewer, clock.now());
        project.advance(report.stage(), clock.now());
        projects.flush();
        reserve.enter(projectId, report.stage(), report.day());
        note(found, viewer, "stage-confirmed", report.day().toString());
        feed.publish(
                StageReached.TYPE, projectId.toString(), new StageReached(projectId, report.stage(), report.day()));
        return report;
    }

    /** Returns with a reason; the stage stays as it is. */
    @Transactional
    StageReport sendBack(UUID projectId, UUID id, StageReturn request, @Nullable String ifMatch, Viewer viewer) {
        Case found = mine(projectId, id, ifMatch, viewer);
        found.report().sendBack(request.reason(), viewer, clock.now());
        reports.flush();
        note(found, viewer, "stage-report-returned", request.reason());
        Project project = found.project();
        telling.ofProject(
                LibraryNotice.STAGE_RETURNED,
                project.uscc(),
                projectId,
                project.form().name());
        return found.report();
    }

    /**
     * Corrects the day of a confirmed report: reserve balance and event follow.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 400 {@code day}; 409 {@code stage-report.not-confirmed} or
     *     {@code stage-report.not-now}
     */
    @Transactional
    StageReport correct(UUID projectId, UUID id, StageCorrection request, @Nullable String ifMatch, Viewer viewer) {
        Case found = mine(projectId, id, ifMatch, viewer);
        Project project = found.project();
        StageReport report = found.report();
        if (!StagePolicy.corrects(viewer, project.facts())) {
            throw Problems.conflict("stage-report.not-now");
        }
        LocalDate recorded = report.day();
        List<Violation> wrong = recorded.equals(request.day())
                ? List.of(Violation.of("day", "stage-same-day"))
                : violations(report, request.day());
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        Map<String, Object> before = ReportingStage.facts(report);
        report.correct(request.day());
        reports.flush();
        reserve.enter(projectId, report.stage(), report.day());
        trail.decided(
                project,
                viewer,
                Role.DISTRICT_REVIEWER,
                "stage-corrected",
                clock.now(),
                recorded + " → " + report.day() + " " + request.reason(),
                before,
                ReportingStage.facts(report));
        feed.publish(
                StageReached.TYPE, projectId.toString(), new StageReached(projectId, report.stage(), report.day()));
        return report;
    }

    private List<Violation> violations(StageReport report, LocalDate day) {
        boolean start = report.stage() == ProjectStage.UNDER_CONSTRUCTION;
        ProjectStage other = start ? ProjectStage.COMMISSIONED : ProjectStage.UNDER_CONSTRUCTION;
        LocalDate known = reports.confirmed(report.projectId(), other).orElse(null);
        return StagePolicy.violations(day, clock.today(), start ? null : known, start ? known : null);
    }

    private Case mine(UUID projectId, UUID id, @Nullable String ifMatch, Viewer viewer) {
        Project project = projects.locked(projectId, viewer);
        if (!viewer.reviewsDistrict(project.facts().county())) {
            throw Problems.notFound("project");
        }
        StageReport report = reports.locked(projectId, id);
        Etags.require(ifMatch, report.version());
        return new Case(project, report);
    }

    private void note(Case found, Viewer viewer, String action, String words) {
        Project project = found.project();
        trail.add(project, viewer, Role.DISTRICT_REVIEWER, action, project.state(), clock.now(), List.of(), words);
    }
}
