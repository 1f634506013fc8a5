package cn.reserve.library.stage;

import cn.reserve.library.content.Contents;
import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.Projects;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Stage reports for whoever sees the project. */
@ApplicationScoped
public class ShowingStage {
    private final Projects projects;
    private final StageReports reports;
    private final ListedStageReports listed;
    private final Contents contents;
    private final Audit audit;

    ShowingStage(Projects projects, StageReports reports, ListedStageReports listed, Contents contents, Audit audit) {
        this.projects = projects;
        this.reports = reports;
        this.listed = listed;
        this.contents = contents;
        this.audit = audit;
    }

    @Transactional
    StageReportsResponse of(UUID projectId, Viewer viewer) {
        Project project = projects.visible(projectId, viewer);
        boolean reportable = StagePolicy.reports(viewer, project.facts(), project.stage(), reports.isOpen(projectId));
        return new StageReportsResponse(
                project.stage(),
                reportable ? StagePolicy.next(project.stage()).orElse(null) : null,
                reports.of(projectId).stream()
                        .map(report ->
                                StageReportResponse.of(report, StagePolicy.actions(viewer, project.facts(), report)))
                        .toList());
    }

    @Transactional
    Page<StageReportRow> many(StageReportSearch search, Viewer viewer, PageParams paging) {
        return listed.page(search, viewer, paging);
    }

    /** How many reports wait for the viewer's district. */
    public long waiting(Viewer viewer) {
        return listed.waiting(viewer);
    }

    @Transactional
    StageReportResponse one(StageReport report, Viewer viewer) {
        Project project = projects.findById(report.projectId());
        return StageReportResponse.of(report, StagePolicy.actions(viewer, project.facts(), report));
    }

    /** The file that shows it; the look is noted before the first byte goes out. */
    OutgoingFile evidence(UUID projectId, UUID id, Viewer viewer) {
        StageReport report = QuarkusTransaction.requiringNew().call(() -> {
            Project project = projects.visible(projectId, viewer);
            StageReport found = reports.one(projectId, id);
            if (!viewer.belongsTo(project.uscc())) {
                audit.recordLook(
                        "project.evidence-downloaded",
                        "project",
                        projectId.toString(),
                        project.form().name());
            }
            return found;
        });
        return new OutgoingFile(
                report.fileName(),
                report.evidenceType().mediaType(),
                report.evidenceSize(),
                contents.open(report.sum()));
    }
}
