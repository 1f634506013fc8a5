package cn.reserve.platform.columns;

import cn.reserve.platform.rest.Storable;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.standards.CodeTables;
import cn.reserve.platform.standards.Uscc;
import cn.reserve.platform.standards.Verdict;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns what stands in a cell, or was typed into a form, into the text form of a column's value. */
public final class CellReading {
    private static final int LONGEST = 500;
    private static final int DECIMALS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal LARGEST = new BigDecimal("10000000000000");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](0?[1-9]|1[0-2])月?");
    private static final Pattern BEGINS_NUMBER =
            Pattern.compile("^\\s*[¥￥$€]?\\s*[+-]?\\d+[\\d,.]*\\s*[\\p{L}%‰℃¥￥$€]|^\\s*[¥￥$€]\\s*\\d");
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\p{Cs}]");
    private static final Map<String, String> YES_NO = Map.of(
            "是", "true", "yes", "true", "true", "true", "1", "true", "否", "false", "no", "false", "false", "false", "0",
            "false");

    private final CodeNames codes;

    /** With the codes of one reading. */
    public CellReading(CodeNames codes) {
        this.codes = codes;
    }

    /** A value, or what is wrong with it. */
    public sealed interface Result {}

    /** The text form. */
    public record Value(String text) implements Result {}

    /** The broken rule, with what its sentence needs. */
    public record Wrong(String rule, Object... args) implements Result {}

    /** Reads a cell that is not blank; what is no free text may be typed full-width. */
    public Result read(AskedColumn column, SheetCell typed) {
        SheetCell cell =
                switch (column.asks()) {
                    // Here full-width signs are what is meant, e.g. brackets of a name.
                    case TEXT, CHOICE, CODE -> typed;
                    case USCC, INTEGER, DECIMAL, MONEY, DATE, MONTH, YEAR, YES_NO -> typed.narrowed();
                };
        if (cell.kind() == SheetCell.Kind.FORMULA || cell.kind() == SheetCell.Kind.ERROR || cell.isFormulaText()) {
            return new Wrong("formula");
        }
        String text = cell.text().strip();
        return switch (column.asks()) {
            case TEXT, USCC -> text(column, BREAKS.matcher(text).replaceAll(" "));
            case INTEGER -> number(column, cell, 0);
            case DECIMAL -> number(column, cell, DECIMALS);
            case MONEY -> number(column, cell, 2);
            case DATE ->
                cell.asDate()
                        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                        .<Result>map(day -> new Value(day.toString()))
                        .orElseGet(() -> new Wrong("type-date"));
            case MONTH -> month(cell, text);
            case YEAR -> year(text);
            case YES_NO -> found(Optional.ofNullable(YES_NO.get(text.toLowerCase(Locale.ROOT))), "yes-no");
            case CHOICE -> choice(column, text);
            case CODE -> code(WrittenCell.tableOf(column), text);
        };
    }

    private static Result text(AskedColumn column, String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return new Wrong("text-longer", LONGEST);
        }
        if (FORBIDDEN.matcher(text).find()) {
            return new Wrong("text-forbidden-character");
        }
        return column.asks() == ValueKind.USCC && Uscc.check(text) == Verdict.INVALID
                ? new Wrong("valid-uscc")
                : new Value(text);
    }

    private static Result number(AskedColumn column, SheetCell cell, int decimals) {
        BigDecimal number = cell.asNumber()
                .or(() -> withUnit(column, cell))
                .filter(Storable::is)
                .orElse(null);
        if (number == null && BEGINS_NUMBER.matcher(cell.text()).find()) {
            return new Wrong("number-alone");
        }
        if (number == null || number.abs().compareTo(LARGEST) > 0) {
            return new Wrong("type-number");
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > decimals) {
            return decimals == 0 ? new Wrong("integer") : new Wrong("decimals", decimals);
        }
        BigDecimal least = column.least() == null ? BigDecimal.ZERO : column.least();
        BigDecimal most = column.most();
        if (plain.compareTo(least) < 0) {
            return new Wrong("at-least", least.toPlainString());
        }
        return most != null && plain.compareTo(most) > 0
                ? new Wrong("at-most", most.toPlainString())
                : new Value(plain.toPlainString());
    }

    /** A number with its column's own unit behind it says nothing else; with another unit nobody knows what it says. */
    private static Optional<BigDecimal> withUnit(AskedColumn column, SheetCell cell) {
        Wording unit = column.measuredIn();
        String text = cell.text().strip();
        return unit == null || cell.kind() != SheetCell.Kind.TEXT
                ? Optional.empty()
                : Stream.of(unit.zh(), unit.en())
                        .map(each -> new SheetCell("", SheetCell.Kind.TEXT, each, null, null)
                                .narrowed()
                                .text())
                        .filter(text::endsWith)
                        .map(each -> text.substring(0, text.length() - each.length()))
                        .flatMap(bare ->
                                new SheetCell(cell.address(), cell.kind(), bare, null, null).asNumber().stream())
                        .findFirst();
    }

    /** A day stands for its month: programs make one of what people type as a month. */
    private static Result month(SheetCell cell, String text) {
        Matcher typed = MONTH.matcher(text);
        return cell.asDate()
                .map(YearMonth::from)
                .or(() -> typed.matches()
                        ? Optional.of(YearMonth.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2))))
                        : Optional.empty())
                .filter(month -> month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR)
                .<Result>map(month -> new Value(month.toString()))
                .orElseGet(() -> new Wrong("type-month"));
    }

    private static Result year(String text) {
        boolean year = YEAR.matcher(text).matches();
        return year && Integer.parseInt(text) >= FIRST_YEAR && Integer.parseInt(text) <= LAST_YEAR
                ? new Value(text)
                : new Wrong("year", FIRST_YEAR, LAST_YEAR);
    }

    private static Result choice(AskedColumn column, String text) {
        return column.choices().stream()
                .filter(choice -> choice.code().equals(text)
                        || choice.said().zh().equals(text)
                        || choice.said().en().equalsIgnoreCase(text))
                .findFirst()
                .<Result>map(choice -> new Value(choice.code()))
                .orElseGet(() -> new Wrong(
                        "choice",
                        column.choices().stream().map(AskedChoice::said).toList()));
    }

    private Result code(String table, String text) {
        return found(
                codes.code(table, text),
                switch (table) {
                    case CodeTables.DIVISIONS -> "county-unknown";
                    case CodeTables.INDUSTRIES -> "industry-unknown";
                    default -> "code-unknown";
                });
    }

    private static Result found(Optional<String> code, String rule) {
        return code.<Result>map(Value::new).orElseGet(() -> new Wrong(rule));
    }
}
