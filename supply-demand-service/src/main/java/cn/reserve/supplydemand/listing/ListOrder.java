package cn.reserve.supplydemand.listing;

import cn.reserve.platform.rest.Cursor;
import cn.reserve.platform.rest.SortKey;
import java.util.UUID;

/** An order of a list, able to say where a row stands in it. */
public interface ListOrder<R> extends SortKey {

    /** The row's value of the column. */
    Object valueOf(R row);

    UUID idOf(R row);

    /** The column's value which a cursor carries as its first part; 400 when unreadable. */
    Object valueIn(Cursor cursor);
}
