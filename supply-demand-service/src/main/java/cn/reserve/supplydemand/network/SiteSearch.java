package cn.reserve.supplydemand.network;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of the register. */
public class SiteSearch {
    private static final Sort<SiteSort> NEWEST_FIRST = new Sort<>(SiteSort.UPDATED_AT, true);

    @QueryParam("q")
    @Parameter(
            description = "Text within name, address, booking or note, up to 100 characters",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String q;

    @QueryParam("kind")
    @Parameter(schema = @Schema(implementation = SiteKind.class))
    @Nullable
    String kind;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = SiteState.class))
    @Nullable
    String state;

    @QueryParam("goods")
    @Parameter(schema = @Schema(implementation = RecoveredGoods.class))
    @Nullable
    String goods;

    @QueryParam("county")
    @Parameter(description = "Six-digit county code", schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String county;

    @QueryParam("standardised")
    @Parameter(
            description = "true: only sites by the standard",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String standardised;

    @QueryParam("pickUp")
    @Parameter(
            description = "true: only sites that fetch from the door",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String pickUp;

    @QueryParam("waiting")
    @Parameter(
            description = "true: only what waits for a district",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String waiting;

    @QueryParam("returned")
    @Parameter(
            description = "true: only what came back from a district",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String returned;

    @QueryParam("qualificationBefore")
    @Parameter(
            description = "Only operating sites whose qualification runs out before this day",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String qualificationBefore;

    @QueryParam("mine")
    @Parameter(
            description = "true: only the sites of the caller's enterprise, or of the caller's district",
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
                            enumeration = {"updatedAt", "-updatedAt", "openedOn", "-openedOn", "name", "-name"}))
    @Nullable
    String sort;

    ListQuery query(SiteViewer viewer) {
        ListQuery query = new ListQuery("recycling_site r", "r.id")
                .countedFirst()
                .equal("r.kind", Parameters.oneOf("kind", SiteKind.class, kind))
                .equal("r.state", Parameters.oneOf("state", SiteState.class, state))
                .equal("r.county", Parameters.text("county", county))
                .matching("r.search_keys", "r.search_text", q);
        RecoveredGoods taken = Parameters.oneOf("goods", RecoveredGoods.class, goods);
        if (taken != null) {
            query.where("r.goods @> cast(? as text[])", (Object) new String[] {taken.name()});
        }
        if (isSet(standardised)) {
            query.where("r.standardised");
        }
        if (isSet(pickUp)) {
            query.where("r.pick_up");
        }
        if (isSet(waiting)) {
            viewer.inside(query).where(RecyclingSites.WAITING);
        }
        if (isSet(returned)) {
            viewer.inside(query).where(RecyclingSites.RETURNED);
        }
        LocalDate runsOut = Parameters.day("qualificationBefore", qualificationBefore);
        if (runsOut != null) {
            query.where("r.state = 'OPERATING' and r.qualification_until < ?", runsOut);
        }
        return isSet(mine) ? viewer.own(query) : viewer.narrow(query);
    }

    Sort<SiteSort> order() {
        return Sort.read(SiteSort.class, sort, NEWEST_FIRST);
    }

    private static boolean isSet(@Nullable String flag) {
        return "true".equals(flag);
    }
}
