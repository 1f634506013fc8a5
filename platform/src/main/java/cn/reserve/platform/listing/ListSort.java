package cn.reserve.platform.listing;

import cn.reserve.platform.rest.Cursor;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.SortKey;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A sort key whose value a cursor can carry; an enum says of each constant only which column it is. */
public interface ListSort extends SortKey {

    /** What is sorted by. */
    SortColumn by();

    @Override
    default String wire() {
        return by().wire();
    }

    @Override
    default String column() {
        return by().column();
    }

    /** The sort value of a cursor, checked: a forged one is refused with 400 before it reaches the database. */
    default Object read(Cursor cursor) {
        return switch (by().kind()) {
            case AMOUNT -> cursor.decimal(0);
            case DATE -> cursor.date(0);
            case TIME -> cursor.instant(0);
            case TEXT -> {
                if (cursor.text(0).indexOf('\0') >= 0) {
                    throw Problems.badRequest("cursor.invalid");
                }
                yield cursor.text(0);
            }
        };
    }

    /**
     * A value of the column, as a cursor carries it.
     *
     * @throws IllegalStateException for null, which no cursor goes on from: comparing with it is never true
     */
    default Object written(@Nullable Object value) {
        return switch (value) {
            case null ->
                throw new IllegalStateException("Sorted by " + by().column() + ", which is null in a row of the page");
            case OffsetDateTime time -> time.toInstant();
            case java.sql.Timestamp time -> time.toInstant();
            case java.sql.Date day -> day.toLocalDate();
            default -> value;
        };
    }
}
