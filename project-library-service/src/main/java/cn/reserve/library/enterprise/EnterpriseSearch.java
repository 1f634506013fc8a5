package cn.reserve.library.enterprise;

import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of enterprises. */
public class EnterpriseSearch {
    @QueryParam("q")
    @PlainText(max = 100)
    @Parameter(description = "Part of the name or of the unified social credit code")
    @Nullable
    String q;

    @QueryParam("state")
    @Nullable
    EnterpriseState state;

    @QueryParam("county")
    @PlainText(max = 6)
    @Nullable
    String county;

    @QueryParam("sort")
    @Parameter(description = "updatedAt or name; a minus before it means descending. Default: -updatedAt")
    @Nullable
    String sort;
}
