package cn.reserve.supplydemand.consumergoods;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of an enterprise's consumer goods. */
public class ConsumerGoodSearch {
    private static final Sort<ConsumerGoodSort> NEWEST_FIRST = new Sort<>(ConsumerGoodSort.UPDATED_AT, true);

    @QueryParam("q")
    @Parameter(
            description = "Text within brand, model, description or trade-in offer, up to 100 characters",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String q;

    @QueryParam("category")
    @Parameter(schema = @Schema(implementation = GoodsCategory.class))
    @Nullable
    String category;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-updatedAt",
                            enumeration = {"updatedAt", "-updatedAt", "yearlyCapacity", "-yearlyCapacity"}))
    @Nullable
    String sort;

    ListQuery query(String enterprise) {
        return new ListQuery("consumer_good r", "r.id")
                .countedFirst()
                .where("r.uscc = ?", enterprise)
                .equal("r.category", Parameters.oneOf("category", GoodsCategory.class, category))
                .matching("r.search_keys", "r.search_text", q);
    }

    Sort<ConsumerGoodSort> order() {
        return Sort.read(ConsumerGoodSort.class, sort, NEWEST_FIRST);
    }
}
