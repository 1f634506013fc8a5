package cn.reserve.library.stage;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.ProjectStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stage report beside its project.
 *
 * @param stage the stage that was reached
 * @param day on which it really happened
 * @param evidence name of the file that shows it
 * @param reason why it came back; null otherwise
 */
public record StageReportRow(
        UUID id,
        UUID projectId,
        String name,
        String enterpriseName,
        String uscc,
        Field field,
        String countyName,
        ProjectStage stage,
        LocalDate day,
        ReportState state,
        @Nullable String note,
        String evidence,
        String reportedBy,
        Instant reportedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {}
