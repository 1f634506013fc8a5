package cn.reserve.library.stage;

import cn.reserve.library.project.ProjectStage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a project is, and by which reports; latest first.
 *
 * @param stage null before admission
 * @param reportable the stage that the caller may report now; null for none
 */
public record StageReportsResponse(
        @Nullable ProjectStage stage, @Nullable ProjectStage reportable, List<StageReportResponse> items) {}
