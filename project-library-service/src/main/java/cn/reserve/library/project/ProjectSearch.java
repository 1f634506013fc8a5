package cn.reserve.library.project;

import cn.reserve.library.form.Direction;
import cn.reserve.library.form.Field;
import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of projects. */
public class ProjectSearch {
    @QueryParam("q")
    @PlainText(max = 100)
    @Parameter(
            description =
                    "Part of the project's name or code, or of the enterprise's name or unified social credit code")
    @Nullable
    String q;

    @QueryParam("state")
    @Nullable
    ProjectState state;

    @QueryParam("field")
    @Nullable
    Field field;

    @QueryParam("county")
    @PlainText(max = 6)
    @Nullable
    String county;

    @QueryParam("direction")
    @Nullable
    Direction direction;

    @QueryParam("enterprise")
    @PlainText(max = 18)
    @Parameter(description = "Unified social credit code of the enterprise")
    @Nullable
    String enterprise;

    @QueryParam("minInvestment")
    @Money
    @Parameter(description = "Total investment of at least so many yuan")
    @Nullable
    BigDecimal minInvestment;

    @QueryParam("maxInvestment")
    @Money
    @Parameter(description = "Total investment of at most so many yuan")
    @Nullable
    BigDecimal maxInvestment;

    @QueryParam("permitsDueBy")
    @Parameter(description = "Promised permits are due by this day, or were before it; submitted projects only")
    @Nullable
    String permitsDueBy;

    @QueryParam("sort")
    @Parameter(
            description =
                    "updatedAt, totalInvestment, name or dueAt; a minus before it means descending. Default: -updatedAt")
    @Nullable
    String sort;
}
