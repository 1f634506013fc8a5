package cn.reserve.supplydemand.enquiry;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of the enquiries of one side. */
public class EnquirySearch {
    private static final Sort<EnquirySort> NEWEST_FIRST = new Sort<>(EnquirySort.UPDATED_AT, true);

    @QueryParam("q")
    @Parameter(
            description = "Text within the product's name or the subject, up to 100 characters",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String q;

    @QueryParam("side")
    @Parameter(
            description =
                    "RECEIVED: those that the caller's enterprise was asked; otherwise those that the caller asked",
            schema = @Schema(implementation = EnquirySide.class, defaultValue = "ASKED"))
    @Nullable
    String side;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = EnquiryState.class))
    @Nullable
    String state;

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

    ListQuery query(EnquiryViewer viewer) {
        EnquirySide wanted = Parameters.oneOf("side", EnquirySide.class, side);
        ListQuery query = new ListQuery("enquiry r", "r.id")
                .countedFirst()
                .equal("r.state", Parameters.oneOf("state", EnquiryState.class, state))
                .matching("r.search_keys", "r.search_text", q);
        return viewer.narrow(wanted == null ? EnquirySide.ASKED : wanted, query);
    }

    Sort<EnquirySort> order() {
        return Sort.read(EnquirySort.class, sort, NEWEST_FIRST);
    }
}
