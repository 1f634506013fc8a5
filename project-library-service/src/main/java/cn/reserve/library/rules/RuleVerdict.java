package cn.reserve.library.rules;

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
        List<String> missing) {

    /** Defensive copy; records from before name nothing missing. */
    public RuleVerdict {
        missing = copy(missing);
    }

    private static List<String> copy(@Nullable List<String> names) {
        return names == null ? List.of() : List.copyOf(names);
    }
}
