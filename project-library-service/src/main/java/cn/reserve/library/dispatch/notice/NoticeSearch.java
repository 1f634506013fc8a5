package cn.reserve.library.dispatch.notice;

import cn.reserve.library.form.Field;
import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the notices; soonest deadline first. */
public class NoticeSearch {
    @QueryParam("state")
    @Nullable
    NoticeState state;

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
