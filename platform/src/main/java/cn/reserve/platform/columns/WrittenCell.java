package cn.reserve.platform.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a workbook shows for the text form of a value: something that comes back as the same value. */
public final class WrittenCell {
    private WrittenCell() {}

    /** For a {@link cn.reserve.platform.sheet.TableWriter}; null for no value. */
    public static @Nullable Object of(AskedColumn column, @Nullable String value, CodeNames codes) {
        if (value == null) {
            return null;
        }
        return switch (column.asks()) {
            case TEXT, USCC, MONTH -> value;
            case INTEGER, YEAR -> Long.valueOf(value);
            case DECIMAL, MONEY -> new BigDecimal(value);
            case DATE -> LocalDate.parse(value);
            case YES_NO -> Boolean.parseBoolean(value) ? "是" : "否";
            case CHOICE ->
                column.choices().stream()
                        .filter(choice -> choice.code().equals(value))
                        .map(choice -> choice.said().zh())
                        .findFirst()
                        .orElse(value);
            case CODE -> codes.said(tableOf(column), value);
        };
    }

    static String tableOf(AskedColumn column) {
        String table = column.codeTable();
        if (table == null) {
            throw new IllegalStateException("no code table for " + column.key());
        }
        return table;
    }
}
