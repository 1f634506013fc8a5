package cn.reserve.library.listitem;

import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of a list's items. */
public class ItemSearch {
    @QueryParam("q")
    @Parameter(description = "Part of any text of the item")
    @Nullable
    String q;

    @QueryParam("state")
    @Nullable
    ItemState state;

    @QueryParam("county")
    @PlainText(max = 6)
    @Nullable
    String county;

    @QueryParam("flagged")
    @Parameter(description = "Whether a rule about age is not kept to")
    @Nullable
    Boolean flagged;

    @QueryParam("linked")
    @Parameter(description = "Whether there is a project")
    @Nullable
    Boolean linked;

    @QueryParam("sort")
    @Parameter(
            description = "number, title, cost or commissionedOn; a minus before it means descending. Default: number")
    @Nullable
    String sort;
}
