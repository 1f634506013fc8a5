package cn.reserve.supplydemand.matching.matched;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import cn.reserve.supplydemand.demand.DemandVisibility;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of what was found for demands. */
public class MatchedSearch {
    private static final Sort<MatchedSort> NEWS_FIRST = new Sort<>(MatchedSort.NEWS_AT, true);

    @QueryParam("category")
    @Parameter(schema = @Schema(implementation = EquipmentCategory.class))
    @Nullable
    String category;

    @QueryParam("county")
    @Parameter(description = "Six-digit county code", schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String county;

    @QueryParam("bestBelow")
    @Parameter(
            description = "Only demands whose best suggestion has fewer points, or that have none",
            schema = @Schema(type = SchemaType.NUMBER))
    @Nullable
    String bestBelow;

    @QueryParam("bestFrom")
    @Parameter(
            description = "Only demands whose best suggestion has so many points",
            schema = @Schema(type = SchemaType.NUMBER))
    @Nullable
    String bestFrom;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-newsAt",
                            enumeration = {"newsAt", "-newsAt", "bestScore", "-bestScore"}))
    @Nullable
    String sort;

    ListQuery query(Scope scope) {
        BigDecimal below = Parameters.decimal("bestBelow", bestBelow);
        BigDecimal from = Parameters.decimal("bestFrom", bestFrom);
        ListQuery query = new ListQuery("demand_match r", "r.demand_id")
                .countedFirst()
                .where("r.matched_at is not null")
                .equal("r.category", Parameters.oneOf("category", EquipmentCategory.class, category))
                .equal("r.county", Parameters.text("county", county))
                .unlessAbsent("r.best_score < ?", below)
                .unlessAbsent("r.best_score >= ?", from);
        return DemandVisibility.narrow(scope, query);
    }

    Sort<MatchedSort> order() {
        return Sort.read(MatchedSort.class, sort, NEWS_FIRST);
    }
}
