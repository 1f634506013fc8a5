package cn.reserve.supplydemand.exchange.conflict;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filter and order of the conflicts. */
public class ConflictSearch {
    private static final Sort<ConflictSort> NEWEST_FIRST = new Sort<>(ConflictSort.FOUND_AT, true);

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = ConflictState.class))
    @Nullable
    String state;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-foundAt",
                            enumeration = {"foundAt", "-foundAt"}))
    @Nullable
    String sort;

    ListQuery query() {
        return new ListQuery("exchange_conflict r", "r.id")
                .equal("r.state", Parameters.oneOf("state", ConflictState.class, state));
    }

    Sort<ConflictSort> order() {
        return Sort.read(ConflictSort.class, sort, NEWEST_FIRST);
    }
}
