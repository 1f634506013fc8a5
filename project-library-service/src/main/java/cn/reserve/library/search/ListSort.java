package cn.reserve.library.search;

import cn.reserve.platform.rest.Cursor;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.SortKey;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A sort key whose value a cursor can carry. */
public interface ListSort extends SortKey {

    /** The kinds of value that lists are sorted by. */
    enum Kind {
        TEXT,
        AMOUNT,
        TIME
    }

    /** Kind of the column's value. */
    Kind kind();

    /** The sort value of a cursor, checked: a forged one is refused with 400 before it reaches the database. */
    default Object read(Cursor cursor) {
        return switch (kind()) {
            case AMOUNT -> cursor.decimal(0);
            case TIME -> cursor.instant(0);
            case TEXT -> {
                if (cursor.text(0).indexOf('\0') >= 0) {
                    throw Problems.badRequest("cursor.invalid");
                }
                yield cursor.text(0);
            }
        };
    }

    /** The value as a cursor carries it. */
    default Object written(Object value) {
        return switch (value) {
            case OffsetDateTime time -> time.toInstant();
            case java.sql.Timestamp time -> time.toInstant();
            case Instant time -> time;
            default -> value;
        };
    }
}
