package cn.reserve.supplydemand.submission;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of a round's submissions. */
public class SubmissionSearch {
    private static final Sort<SubmissionSort> NEWEST_FIRST = new Sort<>(SubmissionSort.UPDATED_AT, true);

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = SubmissionState.class))
    @Nullable
    String state;

    @QueryParam("county")
    @Parameter(description = "Six-digit county code", schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String county;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-updatedAt",
                            enumeration = {"updatedAt", "-updatedAt"}))
    @Nullable
    String sort;

    ListQuery query(UUID round, Scope scope) {
        ListQuery query = new ListQuery("submission r", "r.id")
                .countedFirst()
                .where("r.round_id = ?", round)
                .equal("r.state", Parameters.oneOf("state", SubmissionState.class, state))
                .equal("r.county", Parameters.text("county", county));
        return SubmissionVisibility.narrow(scope, query);
    }

    Sort<SubmissionSort> order() {
        return Sort.read(SubmissionSort.class, sort, NEWEST_FIRST);
    }
}
