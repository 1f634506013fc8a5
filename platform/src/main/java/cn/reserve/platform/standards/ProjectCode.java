package cn.reserve.platform.standards;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Code of the national approval platform, GB/T 40058-2021: {@code YYYY-RRRRRR-DD-TT-NNNNN-C} (year, division, industry division, project type,
 * serial number, check digit). The check digit's rule is not public, so only the format can be judged.
 */
public final class ProjectCode {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})-\\d{6}-(\\d{2})-(\\d{2})-\\d{5,6}(?:-?[0-9X])?");
    private static final Pattern STRICT =
            Pattern.compile("((?:19|20)\\d{2})-[1-9]\\d{5}-\\d{2}-\\d{2}-\\d{5}-[0-9A-Z]");

    private ProjectCode() {}

    /**
     * Checks the format. {@link Verdict#WRONG_CHECK_CHARACTER} means: nearly right, e.g. the older form {@code YYYY-RRRRRR-DD-TT-NNNNNN} without
     * a check digit of its own: warn. Null is {@link Verdict#INVALID}.
     */
    public static Verdict check(@Nullable String code) {
        if (code == null) {
            return Verdict.INVALID;
        }
        if (STRICT.matcher(code).matches()) {
            return Verdict.VALID;
        }
        Matcher older = SHAPE.matcher(code);
        return older.matches() ? Verdict.WRONG_CHECK_CHARACTER : Verdict.INVALID;
    }
}
