package cn.reserve.library.measure;

import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the measures. */
public class MeasureSearch {
    @QueryParam("q")
    @Parameter(description = "In action, topic and text")
    @Nullable
    String q;

    @QueryParam("unit")
    @PlainText(max = 100)
    @Parameter(description = "Name of a lead unit as the plan writes it")
    @Nullable
    String unit;

    @QueryParam("action")
    @PlainText(max = 200)
    @Nullable
    String action;

    @QueryParam("state")
    @Nullable
    MeasureState state;

    @QueryParam("document")
    @Nullable
    UUID document;

    @QueryParam("sort")
    @Parameter(description = "position or updatedAt; a minus before it means descending. Default: position")
    @Nullable
    String sort;
}
