package cn.reserve.supplydemand.provider;

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
public class ProviderSearch {
    private static final Sort<ProviderSort> NEWEST_FIRST = new Sort<>(ProviderSort.UPDATED_AT, true);

    @QueryParam("q")
    @Parameter(
            description = "Text within name, qualification or introduction, up to 100 characters",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String q;

    @QueryParam("kind")
    @Parameter(schema = @Schema(implementation = ProviderKind.class))
    @Nullable
    String kind;

    @QueryParam("service")
    @Parameter(schema = @Schema(implementation = ProvidedService.class))
    @Nullable
    String service;

    @QueryParam("field")
    @Parameter(schema = @Schema(implementation = ServiceField.class))
    @Nullable
    String field;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = ProviderState.class))
    @Nullable
    String state;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-updatedAt",
                            enumeration = {"updatedAt", "-updatedAt", "name", "-name"}))
    @Nullable
    String sort;

    ListQuery query(Scope scope) {
        ListQuery query = new ListQuery("service_provider r", "r.id")
                .countedFirst()
                .equal("r.kind", Parameters.oneOf("kind", ProviderKind.class, kind))
                .equal("r.state", Parameters.oneOf("state", ProviderState.class, state))
                .matching("r.search_keys", "r.search_text", q);
        has(query, "r.services", Parameters.oneOf("service", ProvidedService.class, service));
        has(query, "r.fields", Parameters.oneOf("field", ServiceField.class, field));
        return ProviderVisibility.narrow(scope, query);
    }

    /** A small set's text is read, not indexed; inside a coalesce the database takes it for frequent, as most of them are. */
    private static void has(ListQuery query, String column, @Nullable Enum<?> code) {
        if (code != null) {
            query.where("coalesce(',' || " + column + " || ',' like ?, false)", "%," + code.name() + ",%");
        }
    }

    Sort<ProviderSort> order() {
        return Sort.read(ProviderSort.class, sort, NEWEST_FIRST);
    }
}
