package cn.reserve.library.rules;

import java.util.List;
import java.util.Set;

/** Rules ready to judge: the ones of a day, or a single draft. Holds no connection and may be shared by threads. */
public final class RuleSet {
    private final List<Ready> rules;
    private final Set<String> relending;

    RuleSet(List<Ready> rules, Set<String> relending) {
        this.rules = List.copyOf(rules);
        this.relending = Set.copyOf(relending);
    }

    /** A version with its compiled condition. */
    record Ready(RuleVersion version, Condition condition) {}

    /** What all rules say, with their sentences. */
    public Judgement judge(Facts facts) {
        List<RuleVerdict> verdicts = rules.stream()
                .map(rule -> rule.version().say(rule.condition().judge(facts)))
                .toList();
        return new Judgement(verdicts, relending);
    }

    /** Number of rules. */
    public int size() {
        return rules.size();
    }

    /** Number that stands for a version in stored verdicts. */
    public int serial(int index) {
        return rules.get(index).version().serial();
    }

    /** Name of the rule. */
    public String ruleId(int index) {
        return rules.get(index).version().ruleId();
    }

    /** What one rule says, without its sentence. */
    public Verdict verdict(int index, Facts facts) {
        return rules.get(index).condition().judge(facts).verdict();
    }

    /** The facts that a rule asks for. */
    public List<Fact> asks(int index) {
        return rules.get(index).condition().asks();
    }

    /** The same text for the same versions. */
    public String fingerprint() {
        return rules.stream()
                .map(rule -> Integer.toString(rule.version().serial()))
                .sorted()
                .reduce((one, other) -> one + "," + other)
                .orElse("");
    }
}
