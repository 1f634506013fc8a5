package cn.reserve.library.dispatch.report;

import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.form.Field;
import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the reports: of one round, or of one project over the months. */
public class ReportSearch {
    @QueryParam("round")
    @Parameter(description = "Default: the latest month whose round has begun, unless a project is named")
    @Nullable
    UUID round;

    @QueryParam("project")
    @Nullable
    UUID project;

    @QueryParam("state")
    @Nullable
    DispatchState state;

    @QueryParam("light")
    @Nullable
    Light light;

    @QueryParam("field")
    @Nullable
    Field field;

    @QueryParam("county")
    @PlainText(max = 6)
    @Nullable
    String county;

    @QueryParam("flagged")
    @Parameter(description = "true: with open doubts only")
    @Nullable
    Boolean flagged;

    @QueryParam("asked")
    @Parameter(description = "true: without those excused")
    @Nullable
    Boolean asked;

    @QueryParam("filled")
    @Parameter(description = "true: with figures that count, handed in or accepted")
    @Nullable
    Boolean filled;

    @QueryParam("sort")
    @Parameter(
            description =
                    "name, or period of one project; a minus before it means descending. Default: name, of one project -period")
    @Nullable
    String sort;
}
