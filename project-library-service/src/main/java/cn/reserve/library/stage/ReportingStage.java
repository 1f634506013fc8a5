package cn.reserve.library.stage;

import cn.reserve.library.content.Sending;
import cn.reserve.library.content.TakingFile;
import cn.reserve.library.content.TakingFile.Taken;
import cn.reserve.library.notice.TellingPeople;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.stage.StageReportRequest.Said;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** An enterprise reports that its project came into the next stage, or takes the report back. */
@ApplicationScoped
class ReportingStage {
    private final Projects projects;
    private final StageReports reports;
    private final TakingFile taking;
    private final Idempotency idempotency;
    private final ProjectTrail trail;
    private final TellingPeople telling;
    private final MemorySize most;
    private final ReviewClock clock;

    ReportingStage(
            Projects projects,
            StageReports reports,
            TakingFile taking,
            Idempotency idempotency,
            ProjectTrail trail,
            TellingPeople telling,
            @ConfigProperty(name = "reserve.attachments.size", defaultValue = "10M") MemorySize most,
            ReviewClock clock) {
        this.projects = projects;
        this.reports = reports;
        this.taking = taking;
        this.idempotency = idempotency;
        this.trail = trail;
        this.telling = telling;
        this.most = most;
        this.clock = clock;
    }

    private record Sent(UUID project, Said said, String sha256) {}

    /**
     * Reports, with the file that shows it. Asks first who sends, then receives outside any transaction.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 400 {@code day}; 409 {@code stage-report.not-now}; what
     *     {@link TakingFile#take} refuses
     */
    StageReportResponse report(UUID projectId, Said said, Sending sending, Viewer viewer) {
        QuarkusTransaction.requiringNew().run(() -> projects.visible(projectId, viewer));
        return taking.take(
                sending,
                most.asLongValue(),
                viewer.subject(),
                taken -> idempotency
                        .once(
                                taken.key(),
                                new Sent(projectId, said, taken.sum().hex()),
                                StageReportResponse.class,
                                () -> record(projectId, said, taken, viewer))
                        .body());
    }

    private StageReportResponse record(UUID projectId, Said said, Taken taken, Viewer viewer) {
        Project project = projects.locked(projectId, viewer);
        boolean now = StagePolicy.reports(viewer, project.facts(), project.stage(), reports.isOpen(projectId))
                && StagePolicy.next(project.stage())
                        .filter(said.stage()::equals)
                        .isPresent();
        if (!now) {
            throw Problems.conflict("stage-report.not-now");
        }
        LocalDate started = said.stage() == ProjectStage.COMMISSIONED
                ? reports.confirmed(projectId, ProjectStage.UNDER_CONSTRUCTION).orElse(null)
                : null;
        List<Violation> wrong = StagePolicy.violations(said.day(), clock.today(), started, null);
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        StageReport report = new StageReport(projectId, said, taken, viewer, clock.now());
        reports.persistAndFlush(report);
        telling.stageWaits(project.facts().county(), projectId, project.form().name());
        trail.change(project, viewer, "stage-reported", clock.now(), said.day().toString(), null, facts(report));
        return StageReportResponse.of(report, StagePolicy.actions(viewer, project.facts(), report));
    }

    /** Takes a report back that nobody has decided. */
    @Transactional
    StageReport withdraw(UUID projectId, UUID id, @Nullable String ifMatch, Viewer viewer) {
        Project project = projects.locked(projectId, viewer);
        if (!viewer.belongsTo(project.uscc())) {
            throw Problems.notFound("project");
        }
        StageReport report = reports.locked(projectId, id);
        Etags.require(ifMatch, report.version());
        report.withdraw(clock.now());
        reports.flush();
        trail.change(project, viewer, "stage-report-withdrawn", clock.now(), null, null, facts(report));
        return report;
    }

    static Map<String, Object> facts(StageReport report) {
        return Map.of(
                "report", report.id(),
                "stage", report.stage(),
                "day", report.day().toString(),
                "state", report.state(),
                "sha256", report.sum().hex());
    }
}
