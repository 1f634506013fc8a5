package cn.reserve.platform.standards;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bank number of the China National Advanced Payment System: 12 digits (bank 3, area 4, branch 4, check 1), check digit by ISO 7064 MOD
 * 11,10.
 */
public final class CnapsNumber {

    private static final Pattern SHAPE = Pattern.compile("\\d{12}");

    private CnapsNumber() {}

    /** Checks a number as sent. Null is {@link Verdict#INVALID}. */
    public static Verdict check(@Nullable String number) {
        if (number == null || !SHAPE.matcher(number).matches()) {
            return Verdict.INVALID;
        }
        boolean checks = number.charAt(11) == checkDigit(number.substring(0, 11));
        return checks ? Verdict.VALID : Verdict.WRONG_CHECK_CHARACTER;
    }

    /**
     * The check digit of the first eleven digits.
     *
     * @throws IllegalArgumentException when there are not eleven digits
     */
    public static char checkDigit(String first11) {
        if (!first11.matches("\\d{11}")) {
            throw new IllegalArgumentException("11 digits needed");
        }
        int product = 10;
        for (int i = 0; i < 11; i++) {
            int sum = (first11.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
