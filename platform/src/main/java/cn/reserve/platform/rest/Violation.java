package cn.reserve.platform.rest;

import java.util.Map;

/**
 * One thing wrong with one field of a request.
 *
 * @param field path in JSON notation, e.g. {@code funding[0].amount}; empty when the whole body is meant
 * @param rule stable name of the broken rule in kebab case, e.g. {@code not-blank}; programs branch on it
 * @param zh sentence for people, Chinese
 * @param en sentence for people, English
 */
public record Violation(String field, String rule, String zh, String en) {

    /**
     * A violation whose sentences come from the bundles: key {@code violation.<rule>}.
     *
     * @param args fill {@code {0}}, {@code {1}}, … of the sentences
     */
    public static Violation of(String field, String rule, Object... args) {
        Wording wording = Messages.wording("violation." + rule, args).orElseGet(() -> Messages.wordingOrCode(rule));
        return new Violation(field, rule, wording.zh(), wording.en());
    }

    /** Like {@link #of(String, String, Object...)} with placeholders filled by name, as {@code {min}} and {@code {max}}. */
    public static Violation of(String field, String rule, Map<String, Object> named) {
        Wording wording = Messages.wording("violation." + rule, named).orElseGet(() -> Messages.wordingOrCode(rule));
        return new Violation(field, rule, wording.zh(), wording.en());
    }

    String in(Language language) {
        return language == Language.ENGLISH ? en : zh;
    }
}
