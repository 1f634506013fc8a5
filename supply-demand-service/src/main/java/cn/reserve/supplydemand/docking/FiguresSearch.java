package cn.reserve.supplydemand.docking;

import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which figures are asked for. */
public class FiguresSearch {
    /** Our estimate of the longest period that anybody compares. */
    private static final int MOST_MONTHS = 120;

    @QueryParam("by")
    @Parameter(schema = @Schema(implementation = FiguresBy.class, defaultValue = "COUNTY"))
    @Nullable
    String by;

    @QueryParam("from")
    @Parameter(
            description = "First month; January of this year when absent",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{4}-\\d{2}$"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Last month; this one when absent",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{4}-\\d{2}$"))
    @Nullable
    String to;

    FiguresBy by() {
        FiguresBy sent = Parameters.oneOf("by", FiguresBy.class, by);
        return sent == null ? FiguresBy.COUNTY : sent;
    }

    /** The months, checked: 400 {@code to} when it is before the first, or more than ten years later. */
    Months months(YearMonth today) {
        YearMonth last = Parameters.month("to", to);
        YearMonth first = Parameters.month("from", from);
        YearMonth until = last == null ? today : last;
        YearMonth since = first == null ? YearMonth.of(until.getYear(), 1) : first;
        if (until.isBefore(since)) {
            throw Problems.invalid(Violation.of("to", "not-in-the-past", since));
        }
        if (until.isAfter(since.plusMonths(MOST_MONTHS))) {
            throw Problems.invalid(Violation.of("to", "not-that-late", since.plusMonths(MOST_MONTHS)));
        }
        return new Months(since, until);
    }

    /** From a first month to a last one, both within. */
    record Months(YearMonth from, YearMonth to) {}
}
