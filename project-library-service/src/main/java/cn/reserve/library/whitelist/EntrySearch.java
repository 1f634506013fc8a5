package cn.reserve.library.whitelist;

import cn.reserve.library.form.Field;
import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list on a day. */
public class EntrySearch {
    @QueryParam("on")
    @Parameter(description = "ISO date; default today")
    @Nullable
    String on;

    @QueryParam("field")
    @Nullable
    Field field;

    @QueryParam("county")
    @PlainText(max = 6)
    @Nullable
    String county;

    @QueryParam("publishedSince")
    @Parameter(description = "ISO date; published on that day or later")
    @Nullable
    String publishedSince;

    @QueryParam("sort")
    @Parameter(description = "publishedAt or name; default -publishedAt")
    @Nullable
    String sort;
}
