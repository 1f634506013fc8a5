package cn.reserve.library.target;

import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the targets. */
public class TargetSearch {
    @QueryParam("lead")
    @PlainText(max = 100)
    @Parameter(description = "Name of the lead unit as the plan writes it")
    @Nullable
    String lead;

    @QueryParam("document")
    @Nullable
    UUID document;

    @QueryParam("dueYear")
    @Nullable
    Integer dueYear;

    @QueryParam("sort")
    @Parameter(description = "createdAt or indicator; a minus before it means descending. Default: createdAt")
    @Nullable
    String sort;
}
