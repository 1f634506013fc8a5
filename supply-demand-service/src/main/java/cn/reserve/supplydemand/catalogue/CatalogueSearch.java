package cn.reserve.supplydemand.catalogue;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import cn.reserve.platform.rest.Violation;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of the catalogue. */
public class CatalogueSearch {
    private static final Sort<CatalogueSort> NEWEST_FIRST = new Sort<>(CatalogueSort.UPDATED_AT, true);
    private static final int WORST_GRADE = 5;

    @QueryParam("q")
    @Parameter(
            description = "Text within product, brand, model, figures or description, up to 100 characters",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String q;

    @QueryParam("kind")
    @Parameter(schema = @Schema(implementation = ProductKind.class))
    @Nullable
    String kind;

    @QueryParam("category")
    @Parameter(schema = @Schema(implementation = ProductCategory.class))
    @Nullable
    String category;

    @QueryParam("county")
    @Parameter(description = "Six-digit county code", schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String county;

    @QueryParam("energyGrade")
    @Parameter(
            description = "1 to 5: products of this energy grade or a better one",
            schema = @Schema(type = SchemaType.INTEGER))
    @Nullable
    String energyGrade;

    @QueryParam("priceTo")
    @Parameter(
            description = "Products that can be had for so much, yuan; what has no price is left out",
            schema = @Schema(type = SchemaType.NUMBER))
    @Nullable
    String priceTo;

    @QueryParam("takenDown")
    @Parameter(
            description = "true: what the economy bureau has taken down; for that bureau alone",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String takenDown;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending. By price stand only products that have one",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-updatedAt",
                            enumeration = {"updatedAt", "-updatedAt", "price", "-price"}))
    @Nullable
    String sort;

    /**
     * @param supervised whether the caller may look for what was taken down
     */
    ListQuery query(boolean supervised) {
        boolean down = supervised && Boolean.parseBoolean(takenDown);
        ListQuery query = new ListQuery("catalogue_product r", "r.id")
                .countedFirst()
                .where(down ? "r.taken_down is not null" : "r.taken_down is null")
                .where("r.aside_for is null")
                .equal("r.kind", Parameters.oneOf("kind", ProductKind.class, kind))
                .equal("r.category", Parameters.oneOf("category", ProductCategory.class, category))
                .equal("r.county", Parameters.text("county", county))
                .unlessAbsent("r.energy_grade <= ?", grade())
                .unlessAbsent("r.price_from <= ?", Parameters.decimal("priceTo", priceTo))
                .matching("r.search_keys", "r.search_text", q);
        return order().key() == CatalogueSort.PRICE ? query.where("r.price_from is not null") : query;
    }

    Sort<CatalogueSort> order() {
        return Sort.read(CatalogueSort.class, sort, NEWEST_FIRST);
    }

    private @Nullable Integer grade() {
        BigDecimal sent = Parameters.decimal("energyGrade", energyGrade);
        if (sent == null) {
            return null;
        }
        if (sent.compareTo(BigDecimal.ONE) < 0 || sent.compareTo(BigDecimal.valueOf(WORST_GRADE)) > 0) {
            throw Problems.invalid(Violation.of("energyGrade", "type-number"));
        }
        return sent.intValue();
    }
}
