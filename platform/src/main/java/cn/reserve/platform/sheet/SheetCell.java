package cn.reserve.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell as read.
 *
 * @param address as people say it, e.g. {@code C12}
 * @param kind what is in it
 * @param text text form: of a number its plain digits, of a date ISO, of a formula the formula with a leading {@code =}, else empty
 * @param number set for {@link Kind#NUMBER}
 * @param date set for {@link Kind#DATE}
 */
public record SheetCell(
        String address,
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date) {

    /** What a cell holds. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** Not executed; ask for the value instead. */
        FORMULA,
        /** An error value such as {@code #DIV/0!}. */
        ERROR
    }

    static SheetCell empty(String address) {
        return new SheetCell(address, Kind.EMPTY, "", null, null);
    }

    static SheetCell of(String address, Kind kind, String text) {
        return new SheetCell(address, kind, text, null, null);
    }

    /** Whether nothing but blanks is in it. */
    public boolean isBlank() {
        return kind == Kind.EMPTY || text.isBlank();
    }

    /** The number, also when it was typed as text; empty when it is none or absurdly long. */
    public Optional<BigDecimal> asNumber() {
        if (number != null) {
            return Optional.of(number);
        }
        if (kind != Kind.TEXT || text.length() > 40) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(text.strip().replace(",", ""));
            return Math.abs(value.scale()) > 20 ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** The date, also when it was typed as {@code 2026-3-5}, {@code 2026/03/05} or {@code 2026.3.5}. */
    public Optional<LocalDate> asDate() {
        if (date != null) {
            return Optional.of(date);
        }
        return kind == Kind.TEXT ? SheetDates.read(text) : Optional.empty();
    }
}
