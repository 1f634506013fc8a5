package cn.reserve.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** Before the text of a formula, where it stands as a text: nobody may take it for what the formula comes to. */
    public static final String FORMULA_TEXT = "#FORMULA! ";

    private static final Pattern ERRORS =
            Pattern.compile("#(REF!|DIV/0!|N/A|NAME\\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)|" + FORMULA_TEXT.strip() + ".*");
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';
    private static final int WIDER = FIRST_WIDE - '!';

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

    /** Whether it is a text that tells of a formula or an error: what some program, or an annotated copy, made of one. */
    public boolean isFormulaText() {
        return kind == Kind.TEXT
                && text.startsWith("#")
                && ERRORS.matcher(text.strip()).matches();
    }

    /** The same with digits, letters and signs that were typed full-width (１２，０００) as narrow ones; what is no text stays as it is. */
    public SheetCell narrowed() {
        if (kind != Kind.TEXT || text.chars().noneMatch(SheetCell::isWide)) {
            return this;
        }
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - WIDER) : isWide(c) ? ' ' : c);
        }
        return new SheetCell(address, kind, narrow.toString(), null, null);
    }

    /** Also the ideographic and the hard space. */
    private static boolean isWide(int c) {
        return (c >= FIRST_WIDE && c <= LAST_WIDE) || c == 0x3000 || c == 0xA0;
    }

    /** The number, also when it was typed as text, with separators of thousands or full-width; empty when it is none or absurdly long. */
    public Optional<BigDecimal> asNumber() {
        if (number != null) {
            return Optional.of(number);
        }
        if (kind != Kind.TEXT || text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            String typed = narrowed().text.strip();
            boolean grouped = THOUSANDS.matcher(typed).matches();
            BigDecimal value = new BigDecimal(grouped ? typed.replace(",", "") : typed);
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
        return kind == Kind.TEXT ? SheetDates.read(narrowed().text) : Optional.empty();
    }
}
