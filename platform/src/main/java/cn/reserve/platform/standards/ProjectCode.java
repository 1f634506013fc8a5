package cn.reserve.platform.standards;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Code of the national approval platform, GB/T 40058-2021: {@code YYYY-RRRRRR-DD-TT-NNNNN-C} (year, division, industry division, project type,
 * serial number, check digit). The check digit's rule is not public, so only the format can be judged.
 */
public final class ProjectCode {

    private static final Pattern SHAPE = Pattern.compile("(?:19|20)\\d{2}-[1-9]\\d{5}-\\d{2}-\\d{2}-\\d{5}-[0-9A-Z]");

    private ProjectCode() {}

    /** Checks the format: {@link Verdict#VALID} or {@link Verdict#INVALID}. Warn about the latter, older codes look different. */
    public static Verdict check(@Nullable String code) {
        return code != null && SHAPE.matcher(code).matches() ? Verdict.VALID : Verdict.INVALID;
    }
}
