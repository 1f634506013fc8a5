package cn.reserve.supplydemand.recycler;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of the register. */
public class RecyclerSearch {
    private static final Sort<RecyclerSort> NEWEST_FIRST = new Sort<>(RecyclerSort.UPDATED_AT, true);

    @QueryParam("q")
    @Parameter(
            description = "Text within materials or qualification, up to 100 characters",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String q;

    @QueryParam("businessKind")
    @Parameter(schema = @Schema(implementation = BusinessKind.class))
    @Nullable
    String businessKind;

    @QueryParam("accepts")
    @Parameter(
            description = "Recyclers that retired equipment of this kind fits",
            schema = @Schema(implementation = RetiredKind.class))
    @Nullable
    String accepts;

    @QueryParam("county")
    @Parameter(description = "Six-digit county code", schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String county;

    @QueryParam("mine")
    @Parameter(
            description = "TRUE: those of the caller's enterprise or district",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    Boolean mine;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-updatedAt",
                            enumeration = {"updatedAt", "-updatedAt", "capacity", "-capacity"}))
    @Nullable
    String sort;

    ListQuery query(Scope scope) {
        RetiredKind kind = Parameters.oneOf("accepts", RetiredKind.class, accepts);
        ListQuery query = new ListQuery("recycler r", "r.id")
                .countedFirst()
                .equal("r.business_kind", Parameters.oneOf("businessKind", BusinessKind.class, businessKind))
                .equal("r.county", Parameters.text("county", county))
                .unlessAbsent("r.accepts @> array[cast(? as text)]", kind == null ? null : kind.name())
                .matching("r.search_keys", "r.search_text", q);
        return Boolean.TRUE.equals(mine) ? own(scope, query) : query;
    }

    private static ListQuery own(Scope scope, ListQuery query) {
        return switch (scope) {
            case Scope.Organisation(String alias) -> query.where("r.uscc = ?", alias);
            case Scope.District(String code) -> query.where("r.county = ?", code);
            case Scope.Everything _, Scope.Bureau _ -> query;
            case Scope.Nothing _ -> query.where("false");
        };
    }

    Sort<RecyclerSort> order() {
        return Sort.read(RecyclerSort.class, sort, NEWEST_FIRST);
    }
}
