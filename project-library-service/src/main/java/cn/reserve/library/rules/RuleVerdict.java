package cn.reserve.library.rules;

/**
 * What one rule says about one project.
 *
 * @param binding whether the city's list requires this rule to be passed
 * @param zh why, Chinese
 * @param en why, English
 */
public record RuleVerdict(
        String ruleId, String programme, String clause, boolean binding, Verdict verdict, String zh, String en) {}
