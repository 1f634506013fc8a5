package cn.reserve.supplydemand.supply;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of the supply list. */
public class SupplySearch {
    private static final Sort<SupplySort> NEWEST_FIRST = new Sort<>(SupplySort.UPDATED_AT, true);

    @QueryParam("q")
    @Parameter(
            description = "Text within product, model, field of application or key figures, up to 100 characters",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String q;

    @QueryParam("category")
    @Parameter(schema = @Schema(implementation = EquipmentCategory.class))
    @Nullable
    String category;

    @QueryParam("county")
    @Parameter(description = "Six-digit county code", schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String county;

    @QueryParam("mine")
    @Parameter(
            description = "true: only the supplies of the caller's enterprise",
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
                            enumeration = {"updatedAt", "-updatedAt", "price", "-price"}))
    @Nullable
    String sort;

    ListQuery query(Optional<String> organisation) {
        boolean own = "true".equals(mine);
        ListQuery query = new ListQuery("supply r", "r.id")
                .countedFirst()
                .equal("r.category", Parameters.oneOf("category", EquipmentCategory.class, category))
                .equal("r.county", Parameters.text("county", county))
                .equal("r.uscc", own ? organisation.orElse("") : null)
                .matching("r.search_keys", "r.search_text", q);
        // An enterprise finds its own also while another city's is shown instead, or while it was taken down.
        return own ? query : query.where("r.aside_for is null").where("r.taken_down is null");
    }

    Sort<SupplySort> order() {
        return Sort.read(SupplySort.class, sort, NEWEST_FIRST);
    }
}
