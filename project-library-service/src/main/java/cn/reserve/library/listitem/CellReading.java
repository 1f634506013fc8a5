package cn.reserve.library.listitem;

import cn.reserve.library.listtype.ListColumn;
import cn.reserve.library.listtype.Meaning;
import cn.reserve.platform.rest.Storable;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.standards.Uscc;
import cn.reserve.platform.standards.Verdict;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what stands in a cell, or was typed into a form, into the text form of a column's value. */
final class CellReading {
    private static final int LONGEST = 500;
    private static final int DECIMALS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal LARGEST = new BigDecimal("10000000000000");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\p{Cs}]");
    private static final Map<String, String> YES_NO = Map.of(
            "是", "true", "yes", "true", "true", "true", "1", "true", "否", "false", "no", "false", "false", "false", "0",
            "false");

    private final CodeNames codes;

    CellReading(CodeNames codes) {
        this.codes = codes;
    }

    /** A value, or what is wrong with it. */
    sealed interface Result {}

    /** The text form. */
    record Value(String text) implements Result {}

    /** The broken rule, with what its sentence needs. */
    record Wrong(String rule, Object... args) implements Result {}

    /** Reads a cell that is not blank. */
    Result read(ListColumn column, SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.FORMULA || cell.kind() == SheetCell.Kind.ERROR) {
            return new Wrong("formula");
        }
        String text = cell.text().strip();
        return switch (column.kind()) {
            case TEXT -> text(column, BREAKS.matcher(text).replaceAll(" "));
            case INTEGER -> number(column, cell, 0);
            case DECIMAL -> number(column, cell, DECIMALS);
            case MONEY -> number(column, cell, 2);
            case DATE ->
                cell.asDate()
                        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                        .<Result>map(day -> new Value(day.toString()))
                        .orElseGet(() -> new Wrong("type-date"));
            case YEAR -> year(text);
            case YES_NO -> found(Optional.ofNullable(YES_NO.get(text.toLowerCase(Locale.ROOT))), "yes-no");
            case CHOICE -> choice(column, text);
            case COUNTY -> found(codes.county(text), "county-unknown");
            case INDUSTRY -> found(codes.industry(text), "industry-unknown");
        };
    }

    private static Result text(ListColumn column, String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return new Wrong("text-longer", LONGEST);
        }
        if (FORBIDDEN.matcher(text).find()) {
            return new Wrong("text-forbidden-character");
        }
        return column.meaning() == Meaning.OWNER_CODE && Uscc.check(text) == Verdict.INVALID
                ? new Wrong("valid-uscc")
                : new Value(text);
    }

    private static Result number(ListColumn column, SheetCell cell, int decimals) {
        BigDecimal number = cell.asNumber().filter(Storable::is).orElse(null);
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

    private static Result year(String text) {
        boolean year = YEAR.matcher(text).matches();
        return year && Integer.parseInt(text) >= FIRST_YEAR && Integer.parseInt(text) <= LAST_YEAR
                ? new Value(text)
                : new Wrong("year", FIRST_YEAR, LAST_YEAR);
    }

    private static Result choice(ListColumn column, String text) {
        return column.choices().stream()
                .filter(choice -> choice.code().equals(text)
                        || choice.name().zh().equals(text)
                        || choice.name().en().equalsIgnoreCase(text))
                .findFirst()
                .<Result>map(choice -> new Value(choice.code()))
                .orElseGet(() -> new Wrong(
                        "choice",
                        column.choices().stream()
                                .map(choice -> choice.name().wording())
                                .toList()));
    }

    private static Result found(Optional<String> code, String rule) {
        return code.<Result>map(Value::new).orElseGet(() -> new Wrong(rule));
    }
}
