package cn.reserve.library.stage;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which stage reports. */
public class StageReportSearch {
    @QueryParam("stage")
    @Nullable
    ProjectStage stage;

    @QueryParam("state")
    @Nullable
    ReportState state;

    @QueryParam("field")
    @Nullable
    Field field;

    @QueryParam("county")
    @PlainText(max = 6)
    @Nullable
    String county;

    @QueryParam("sort")
    @Parameter(description = "reportedAt; a minus before it means descending. Default: -reportedAt")
    @Nullable
    String sort;
}
