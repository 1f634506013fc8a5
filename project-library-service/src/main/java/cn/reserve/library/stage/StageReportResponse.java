package cn.reserve.library.stage;

import cn.reserve.library.project.ProjectStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stage report.
 *
 * @param stage the stage that was reached
 * @param day on which it really happened
 * @param fileName of the file that shows it
 * @param reason why it came back; null otherwise
 * @param actions what the caller may do now
 */
public record StageReportResponse(
        UUID id,
        long version,
        ProjectStage stage,
        LocalDate day,
        @Nullable String note,
        ReportState state,
        String fileName,
        long size,
        String sha256,
        String reportedBy,
        Instant reportedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<ReportAction> actions) {

    static StageReportResponse of(StageReport report, List<ReportAction> actions) {
        return new StageReportResponse(
                report.id(),
                report.version(),
                report.stage(),
                report.day(),
                report.note(),
                report.state(),
                report.fileName(),
                report.evidenceSize(),
                report.sum().hex(),
                report.reportedBy(),
                report.reportedAt(),
                report.decidedBy(),
                report.decidedAt(),
                report.reason(),
                actions);
    }
}
