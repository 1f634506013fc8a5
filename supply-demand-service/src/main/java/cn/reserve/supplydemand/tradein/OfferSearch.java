package cn.reserve.supplydemand.tradein;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import cn.reserve.supplydemand.consumergoods.GoodsCategory;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of the offers. */
public class OfferSearch {
    private static final Sort<OfferSort> NEWEST_FIRST = new Sort<>(OfferSort.UPDATED_AT, true);

    @QueryParam("q")
    @Parameter(
            description = "Text within title, new and old goods or place, up to 100 characters",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String q;

    @QueryParam("category")
    @Parameter(schema = @Schema(implementation = GoodsCategory.class))
    @Nullable
    String category;

    @QueryParam("county")
    @Parameter(description = "Six-digit county code", schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String county;

    @QueryParam("pickUp")
    @Parameter(
            description = "true: only offers that fetch the old goods",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String pickUp;

    @QueryParam("state")
    @Parameter(
            description = "Of the caller's own offers and of officials; everybody else finds what stands today",
            schema = @Schema(implementation = OfferState.class))
    @Nullable
    String state;

    @QueryParam("mine")
    @Parameter(
            description = "true: only the offers of the caller's enterprise, in every state",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String mine;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-updatedAt",
                            enumeration = {
                                "updatedAt",
                                "-updatedAt",
                                "deduction",
                                "-deduction",
                                "validUntil",
                                "-validUntil"
                            }))
    @Nullable
    String sort;

    ListQuery query(OfferViewer viewer, LocalDate today) {
        OfferState wanted = Parameters.oneOf("state", OfferState.class, state);
        ListQuery query = new ListQuery("trade_in_offer r", "r.id")
                .countedFirst()
                .equal("r.category", Parameters.oneOf("category", GoodsCategory.class, category))
                .equal("r.county", Parameters.text("county", county))
                .matching("r.search_keys", "r.search_text", q);
        if ("true".equals(pickUp)) {
            query.where("r.pick_up");
        }
        if ("true".equals(mine)) {
            return query.where("r.uscc = ?", viewer.enterprise().orElse("")).equal("r.state", wanted);
        }
        return viewer.all() && wanted != null
                ? query.equal("r.state", wanted)
                : query.where("r.state = 'OPEN' and r.valid_from <= ? and r.valid_until >= ?", today, today);
    }

    Sort<OfferSort> order() {
        return Sort.read(OfferSort.class, sort, NEWEST_FIRST);
    }
}
