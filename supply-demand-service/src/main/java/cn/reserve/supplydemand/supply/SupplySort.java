package cn.reserve.supplydemand.supply;

import cn.reserve.platform.rest.Cursor;
import cn.reserve.supplydemand.listing.ListOrder;
import java.util.UUID;
import java.util.function.Function;

/** Orders of the supply list; each has an index. */
enum SupplySort implements ListOrder<Supply> {
    UPDATED_AT("updatedAt", "updated_at", Supply::updatedAt, cursor -> cursor.instant(0)),
    PRICE("price", "price_from", Supply::priceFrom, cursor -> cursor.decimal(0));

    private final String wire;
    private final String column;
    private final Function<Supply, Object> ofRow;
    private final Function<Cursor, Object> ofCursor;

    SupplySort(String wire, String column, Function<Supply, Object> ofRow, Function<Cursor, Object> ofCursor) {
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
    public Object valueOf(Supply row) {
        return ofRow.apply(row);
    }

    @Override
    public UUID idOf(Supply row) {
        return row.id();
    }

    @Override
    public Object valueIn(Cursor cursor) {
        return ofCursor.apply(cursor);
    }
}
