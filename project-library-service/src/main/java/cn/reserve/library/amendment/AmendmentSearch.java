package cn.reserve.library.amendment;

import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of proposals. */
public class AmendmentSearch {
    @QueryParam("state")
    @Nullable
    AmendmentState state;

    @QueryParam("county")
    @PlainText(max = 6)
    @Nullable
    String county;

    @QueryParam("sort")
    @Parameter(description = "proposedAt; a minus before it means descending. Default: -proposedAt")
    @Nullable
    String sort;
}
