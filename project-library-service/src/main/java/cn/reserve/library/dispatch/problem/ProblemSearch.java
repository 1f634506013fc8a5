package cn.reserve.library.dispatch.problem;

import cn.reserve.library.form.Field;
import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the problems; soonest deadline first. */
public class ProblemSearch {
    @QueryParam("state")
    @Nullable
    ProblemState state;

    @QueryParam("mine")
    @Parameter(description = "true: that the caller's unit owns")
    @Nullable
    Boolean mine;

    @QueryParam("overdue")
    @Parameter(description = "true: unsolved beyond the deadline")
    @Nullable
    Boolean overdue;

    @QueryParam("open")
    @Parameter(description = "true: not closed")
    @Nullable
    Boolean open;

    @QueryParam("round")
    @Nullable
    UUID round;

    @QueryParam("project")
    @Nullable
    UUID project;

    @QueryParam("field")
    @Nullable
    Field field;

    @QueryParam("county")
    @PlainText(max = 6)
    @Nullable
    String county;
}
