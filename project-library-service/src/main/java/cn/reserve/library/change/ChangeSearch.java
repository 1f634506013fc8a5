package cn.reserve.library.change;

import cn.reserve.library.form.Field;
import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of change requests. */
public class ChangeSearch {
    @QueryParam("state")
    @Nullable
    ChangeState state;

    @QueryParam("field")
    @Nullable
    Field field;

    @QueryParam("county")
    @PlainText(max = 6)
    @Parameter(description = "Six-digit code of the county that the request proposes")
    @Nullable
    String county;

    @QueryParam("enterprise")
    @PlainText(max = 18)
    @Parameter(description = "Unified social credit code of the enterprise")
    @Nullable
    String enterprise;

    @QueryParam("project")
    @Parameter(description = "Id of the project")
    @Nullable
    String project;

    @QueryParam("sort")
    @Parameter(description = "updatedAt or dueAt; a minus before it means descending. Default: -updatedAt")
    @Nullable
    String sort;
}
