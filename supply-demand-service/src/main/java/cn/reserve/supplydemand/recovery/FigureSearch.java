package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of the figures. */
public class FigureSearch {
    private static final Sort<FigureSort> NEWEST_FIRST = new Sort<>(FigureSort.UPDATED_AT, true);

    @QueryParam("q")
    @Parameter(
            description = "Text within source or document number, up to 100 characters",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String q;

    @QueryParam("indicator")
    @Parameter(schema = @Schema(implementation = RecoveryIndicator.class))
    @Nullable
    String indicator;

    @QueryParam("year")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER))
    @Nullable
    String year;

    @QueryParam("county")
    @Parameter(description = "Six-digit county code", schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String county;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-updatedAt",
                            enumeration = {"updatedAt", "-updatedAt", "value", "-value"}))
    @Nullable
    String sort;

    ListQuery query() {
        BigDecimal of = Parameters.decimal("year", year);
        return new ListQuery("recovery_figure r", "r.id")
                .countedFirst()
                .equal("r.indicator", Parameters.oneOf("indicator", RecoveryIndicator.class, indicator))
                .unlessAbsent("r.year = ?", of)
                .equal("r.county", Parameters.text("county", county))
                .matching("r.search_keys", "r.search_text", q);
    }

    Sort<FigureSort> order() {
        return Sort.read(FigureSort.class, sort, NEWEST_FIRST);
    }
}
