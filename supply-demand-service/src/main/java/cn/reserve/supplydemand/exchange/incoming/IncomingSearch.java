package cn.reserve.supplydemand.exchange.incoming;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filter and order of the packages from the province. */
public class IncomingSearch {
    private static final Sort<IncomingSort> NEWEST_FIRST = new Sort<>(IncomingSort.RECEIVED_AT, true);

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = IncomingState.class))
    @Nullable
    String state;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-receivedAt",
                            enumeration = {"receivedAt", "-receivedAt"}))
    @Nullable
    String sort;

    ListQuery query() {
        return new ListQuery("exchange_incoming r", "r.id")
                .equal("r.state", Parameters.oneOf("state", IncomingState.class, state));
    }

    Sort<IncomingSort> order() {
        return Sort.read(IncomingSort.class, sort, NEWEST_FIRST);
    }
}
