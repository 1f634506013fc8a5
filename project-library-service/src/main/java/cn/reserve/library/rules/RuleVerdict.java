package cn.reserve.library.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says about one project.
 *
 * @param number version of the rule that judged; 0 in records from before rules had versions
 * @param binding whether the city's list requires this rule to be passed
 * @param zh why, Chinese
 * @param en why, English
 * @param missing names of the facts that were needed and not known; empty when judged
 * @param trouble true when the rule could not be computed, which no confirmation mends; otherwise null and left out of JSON, so that
 *     texts frozen before it was said stay as they were
 */
public record RuleVerdict(
        String ruleId,
        int number,
        String programme,
        String clause,
        boolean binding,
        Verdict verdict,
        String zh,
        String en,
        List<String> missing,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean trouble) {

    /** Defensive copy; records from before name nothing missing. */
    public RuleVerdict {
        missing = copy(missing);
    }

    /** Whether it keeps its programme from being had: it fails, or cannot be computed. */
    public boolean blocks() {
        return verdict == Verdict.FAIL || troubled();
    }

    /** Whether it could not be computed. */
    public boolean troubled() {
        return Boolean.TRUE.equals(trouble);
    }

    private static List<String> copy(@Nullable List<String> names) {
        return names == null ? List.of() : List.copyOf(names);
    }
}
