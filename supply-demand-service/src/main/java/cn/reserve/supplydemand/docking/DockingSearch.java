package cn.reserve.supplydemand.docking;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Sort;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of the list of cases. */
public class DockingSearch {
    private static final Sort<DockingSort> NEWEST_FIRST = new Sort<>(DockingSort.UPDATED_AT, true);

    @QueryParam("q")
    @Parameter(
            description = "Text within the wanted equipment, the product or its model, up to 100 characters",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String q;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = DockingState.class))
    @Nullable
    String state;

    @QueryParam("category")
    @Parameter(schema = @Schema(implementation = EquipmentCategory.class))
    @Nullable
    String category;

    @QueryParam("county")
    @Parameter(description = "Six-digit county code of the buyer", schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String county;

    @QueryParam("demandId")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String demandId;

    @QueryParam("supplyId")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String supplyId;

    @QueryParam("projectId")
    @Parameter(
            description = "Cases of the demands that belong to a project",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String projectId;

    @QueryParam("openedFrom")
    @Parameter(
            description = "Opened in this month or later",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{4}-\\d{2}$"))
    @Nullable
    String openedFrom;

    @QueryParam("openedTo")
    @Parameter(
            description = "Opened in this month or earlier",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{4}-\\d{2}$"))
    @Nullable
    String openedTo;

    @QueryParam("agreedFrom")
    @Parameter(
            description = "Agreed in this month or later",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{4}-\\d{2}$"))
    @Nullable
    String agreedFrom;

    @QueryParam("agreedTo")
    @Parameter(
            description = "Agreed in this month or earlier",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{4}-\\d{2}$"))
    @Nullable
    String agreedTo;

    @QueryParam("awaiting")
    @Parameter(
            description =
                    "ME: only cases that wait for the caller's enterprise; UNREAD: only cases with messages that it has not read; of others that watch there is none",
            schema = @Schema(implementation = Awaiting.class))
    @Nullable
    String awaiting;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-updatedAt",
                            enumeration = {"updatedAt", "-updatedAt", "openedAt", "-openedAt"}))
    @Nullable
    String sort;

    /** Whose answer is looked for. */
    enum Awaiting {
        ME,
        UNREAD
    }

    ListQuery query(Scope scope) {
        ListQuery query = new ListQuery("docking_case r", "r.id")
                .countedFirst()
                .equal("r.state", Parameters.oneOf("state", DockingState.class, state))
                .equal("r.category", Parameters.oneOf("category", EquipmentCategory.class, category))
                .equal("r.buyer_county", Parameters.text("county", county))
                .equal("r.demand_id", Parameters.uuid("demandId", demandId))
                .equal("r.supply_id", Parameters.uuid("supplyId", supplyId))
                .unlessAbsent(
                        "r.demand_id in (select d.id from demand d where d.project_id = ?)",
                        Parameters.uuid("projectId", projectId))
                .matching("r.search_keys", "r.search_text", q);
        months(query);
        switch (Parameters.oneOf("awaiting", Awaiting.class, awaiting)) {
            case ME -> waiting(scope, query);
            case UNREAD -> unread(scope, query);
            case null -> {}
        }
        return DockingVisibility.narrow(scope, query);
    }

    private void months(ListQuery query) {
        query.unlessAbsent("r.opened_at >= ?", begin(Parameters.month("openedFrom", openedFrom)))
                .unlessAbsent("r.opened_at < ?", end(Parameters.month("openedTo", openedTo)));
        YearMonth first = Parameters.month("agreedFrom", agreedFrom);
        YearMonth last = Parameters.month("agreedTo", agreedTo);
        query.unlessAbsent("r.agreed_on >= ?", first == null ? null : first.atDay(1))
                .unlessAbsent("r.agreed_on <= ?", last == null ? null : last.atEndOfMonth());
    }

    /** The month's first moment in China. */
    static @Nullable Instant begin(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1).atStartOfDay(CityTime.ZONE).toInstant();
    }

    /** The first moment after the month. */
    static @Nullable Instant end(@Nullable YearMonth month) {
        return month == null ? null : begin(month.plusMonths(1));
    }

    /** Of the caller's enterprise; an office has nothing to answer. */
    static ListQuery waiting(Scope scope, ListQuery query) {
        return scope instanceof Scope.Organisation(String alias)
                ? query.where(
                        "(r.buyer_uscc = ? and r.waits_for in ('BUYER', 'BOTH')"
                                + " or r.supplier_uscc = ? and r.waits_for in ('SUPPLIER', 'BOTH'))",
                        alias,
                        alias)
                : query.where("false");
    }

    private static void unread(Scope scope, ListQuery query) {
        if (scope instanceof Scope.Organisation(String alias)) {
            query.where(DockingMessages.WITH_UNREAD, alias, alias, alias);
        } else {
            query.where("false");
        }
    }

    Sort<DockingSort> order() {
        return Sort.read(DockingSort.class, sort, NEWEST_FIRST);
    }
}
