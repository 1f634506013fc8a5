package cn.reserve.platform.export;

import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a list's file holds.
 *
 * @param name in addresses, file names and the audit trail, for example {@code special-funds}
 * @param title of the sheet
 */
public record ExportedList<R>(String name, Wording title, List<Column<R>> columns) {
    private static final int WIDTH = 18;
    private static final int WIDE = 36;

    /** Defensive copy. */
    public ExportedList {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param width in characters
     * @param value text, amount in yuan (two decimals), other number, day, time, truth, enum (by its name for people), a {@link Wording} or
     *     null
     */
    public record Column<R>(Wording heading, int width, Function<R, @Nullable Object> value) {}

    /** A list without columns yet. */
    public static <R> ExportedList<R> of(String name, String zh, String en) {
        return new ExportedList<>(name, new Wording(zh, en), List.of());
    }

    /** With one more column. */
    public ExportedList<R> with(String zh, String en, Function<R, @Nullable Object> value) {
        return with(new Column<>(new Wording(zh, en), WIDTH, value));
    }

    /** With one more column for names and sentences. */
    public ExportedList<R> wide(String zh, String en, Function<R, @Nullable Object> value) {
        return with(new Column<>(new Wording(zh, en), WIDE, value));
    }

    private ExportedList<R> with(Column<R> column) {
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(column);
        return new ExportedList<>(name, title, more);
    }

    String title(boolean english) {
        return english ? title.en() : title.zh();
    }

    List<SheetColumn> headings(boolean english) {
        return columns.stream()
                .map(column -> new SheetColumn(
                        english ? column.heading().en() : column.heading().zh(), column.width(), null))
                .toList();
    }
}
