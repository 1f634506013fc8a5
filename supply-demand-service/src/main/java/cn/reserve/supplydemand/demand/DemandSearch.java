package cn.reserve.supplydemand.demand;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of the demand list. */
public class DemandSearch {
    private static final Sort<DemandSort> NEWEST_FIRST = new Sort<>(DemandSort.UPDATED_AT, true);

    @QueryParam("q")
    @Parameter(
            description = "Text within the wanted or retired equipment or the key figures, up to 100 characters",
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

    @QueryParam("kind")
    @Parameter(schema = @Schema(implementation = DemandKind.class))
    @Nullable
    String kind;

    @QueryParam("purchaseBefore")
    @Parameter(
            description = "Only demands planned before this month",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{4}-\\d{2}$"))
    @Nullable
    String purchaseBefore;

    @QueryParam("projectId")
    @Parameter(
            description = "Only demands that belong to a project",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String projectId;

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
                                "budget",
                                "-budget",
                                "purchaseMonth",
                                "-purchaseMonth"
                            }))
    @Nullable
    String sort;

    ListQuery query(Scope scope) {
        ListQuery query = new ListQuery("demand r", "r.id")
                .countedFirst()
                .equal("r.category", Parameters.oneOf("category", EquipmentCategory.class, category))
                .equal("r.kind", Parameters.oneOf("kind", DemandKind.class, kind))
                .equal("r.county", Parameters.text("county", county))
                .equal("r.project_id", Parameters.uuid("projectId", projectId))
                .unlessAbsent("r.purchase_month < ?", firstDay(purchaseBefore))
                .matching("r.search_keys", "r.search_text", q);
        return DemandVisibility.narrow(scope, query);
    }

    Sort<DemandSort> order() {
        return Sort.read(DemandSort.class, sort, NEWEST_FIRST);
    }

    private static @Nullable LocalDate firstDay(@Nullable String month) {
        YearMonth read = Parameters.month("purchaseBefore", month);
        return read == null ? null : read.atDay(1);
    }
}
