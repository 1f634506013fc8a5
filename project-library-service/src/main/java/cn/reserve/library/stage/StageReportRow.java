package cn.reserve.library.stage;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.ProjectStage;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stage report beside its project. */
record StageReportRow(
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
