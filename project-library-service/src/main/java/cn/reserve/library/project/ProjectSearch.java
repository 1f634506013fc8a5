package cn.reserve.library.project;

import cn.reserve.library.dispatch.light.Light;
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
                    "Part of the project's name, code or content, or of the enterprise's name or unified social credit code")
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

    @QueryParam("industry")
    @PlainText(max = 5)
    @Parameter(description = "GB/T 4754: a section's letter or the beginning of a class, e.g. C, 34, 3484")
    @Nullable
    String industry;

    @QueryParam("light")
    @Parameter(description = "Of the latest report of dispatch; not for those who see no reports")
    @Nullable
    Light light;

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

    @QueryParam("startFrom")
    @Parameter(description = "Planned start on this day or later")
    @Nullable
    String startFrom;

    @QueryParam("startTo")
    @Parameter(description = "Planned start on this day or before")
    @Nullable
    String startTo;

    @QueryParam("completionFrom")
    @Parameter(description = "Planned completion on this day or later")
    @Nullable
    String completionFrom;

    @QueryParam("completionTo")
    @Parameter(description = "Planned completion on this day or before")
    @Nullable
    String completionTo;

    @QueryParam("submittedFrom")
    @Parameter(description = "Last submitted on this day or later")
    @Nullable
    String submittedFrom;

    @QueryParam("submittedTo")
    @Parameter(description = "Last submitted on this day or before")
    @Nullable
    String submittedTo;

    @QueryParam("updatedFrom")
    @Parameter(description = "Last changed on this day or later")
    @Nullable
    String updatedFrom;

    @QueryParam("updatedTo")
    @Parameter(description = "Last changed on this day or before")
    @Nullable
    String updatedTo;

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

    /** A look for a word, and nothing else. */
    public static ProjectSearch of(String word) {
        ProjectSearch search = new ProjectSearch();
        search.q = word;
        return search;
    }
}
