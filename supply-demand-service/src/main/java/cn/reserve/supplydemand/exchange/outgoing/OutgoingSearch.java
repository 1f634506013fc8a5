package cn.reserve.supplydemand.exchange.outgoing;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filter and order of the packages to the province. */
public class OutgoingSearch {
    private static final Sort<OutgoingSort> NEWEST_FIRST = new Sort<>(OutgoingSort.MADE_AT, true);

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = PackageState.class))
    @Nullable
    String state;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-madeAt",
                            enumeration = {"madeAt", "-madeAt"}))
    @Nullable
    String sort;

    ListQuery query() {
        return new ListQuery("exchange_package r", "r.id")
                .equal("r.state", Parameters.oneOf("state", PackageState.class, state));
    }

    Sort<OutgoingSort> order() {
        return Sort.read(OutgoingSort.class, sort, NEWEST_FIRST);
    }
}
