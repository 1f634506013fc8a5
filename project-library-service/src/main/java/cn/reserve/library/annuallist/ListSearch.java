package cn.reserve.library.annuallist;

import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the lists. */
public class ListSearch {
    @QueryParam("type")
    @PlainText(max = 50)
    @Nullable
    String type;

    @QueryParam("year")
    @Nullable
    Integer year;

    @QueryParam("state")
    @Nullable
    ListState state;

    @QueryParam("owner")
    @PlainText(max = 30)
    @Parameter(description = "Code of a bureau or county")
    @Nullable
    String owner;

    @QueryParam("sort")
    @Parameter(description = "updatedAt; a minus before it means descending. Default: -updatedAt")
    @Nullable
    String sort;
}
