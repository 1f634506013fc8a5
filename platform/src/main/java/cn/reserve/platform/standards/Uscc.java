package cn.reserve.platform.standards;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Unified social credit code, GB 32100-2015 with amendment 1 of 2016: authority, kind, six-digit division, nine-character organisation code
 * (GB 11714), check character. Alphabet 0-9 A-Z without I O S V Z.
 *
 * <p>The check character and the organisation code's own check digit are warnings: early pilot codes fail them lawfully. The division is
 * not looked up: it may be a province, 100000 or long abolished.
 */
public final class Uscc {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[1-9ANY][0-9A-HJ-NP-RTUWXY]\\d{6}[0-9A-HJ-NP-RTUWXY]{10}");
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private Uscc() {}

    /** Checks a code as sent; blanks and small letters are not forgiven. Null is {@link Verdict#INVALID}. */
    public static Verdict check(@Nullable String code) {
        if (code == null || !SHAPE.matcher(code).matches()) {
            return Verdict.INVALID;
        }
        boolean checks =
                code.charAt(17) == checkCharacter(code.substring(0, 17)) && organisationChecks(code.substring(8, 17));
        return checks ? Verdict.VALID : Verdict.WRONG_CHECK_CHARACTER;
    }

    /**
     * The check character of the first 17 characters: (31 − Σ Cᵢ·3^(i−1) mod 31) mod 31.
     *
     * @throws IllegalArgumentException when a character is not of the alphabet or there are not 17
     */
    public static char checkCharacter(String first17) {
        if (first17.length() != 17) {
            throw new IllegalArgumentException("17 characters needed");
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            int value = ALPHABET.indexOf(first17.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not of the alphabet: " + first17.charAt(i));
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The check digit of an organisation code's first eight characters (GB 11714). */
    public static char organisationCheckCharacter(String first8) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(first8.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    private static boolean organisationChecks(String organisationCode) {
        return organisationCode.charAt(8) == organisationCheckCharacter(organisationCode.substring(0, 8));
    }
}
