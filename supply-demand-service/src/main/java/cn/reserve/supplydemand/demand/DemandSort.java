package cn.reserve.supplydemand.demand;

import cn.reserve.platform.rest.Cursor;
import cn.reserve.supplydemand.listing.ListOrder;
import java.util.UUID;
import java.util.function.Function;

/** Orders of the demand list; each has an index. */
enum DemandSort implements ListOrder<Demand> {
    UPDATED_AT("updatedAt", "updated_at", Demand::updatedAt, cursor -> cursor.instant(0)),
    BUDGET("budget", "budget", Demand::budget, cursor -> cursor.decimal(0)),
    PURCHASE_MONTH("purchaseMonth", "purchase_month", Demand::firstDayOfPurchaseMonth, cursor -> cursor.date(0));

    private final String wire;
    private final String column;
    private final Function<Demand, Object> ofRow;
    private final Function<Cursor, Object> ofCursor;

    DemandSort(String wire, String column, Function<Demand, Object> ofRow, Function<Cursor, Object> ofCursor) {
        this.wire = wire;
        this.column = column;
        this.ofRow = ofRow;
        this.ofCursor = ofCursor;
    }

    @Override
    public String wire() {
        return wire;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public Object valueOf(Demand row) {
        return ofRow.apply(row);
    }

    @Override
    public UUID idOf(Demand row) {
        return row.id();
    }

    @Override
    public Object valueIn(Cursor cursor) {
        return ofCursor.apply(cursor);
    }
}
