package cn.reserve.library.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What all valid rules say about one project, and what follows for the city's whitelist. Pure. */
public record Judgement(List<RuleVerdict> verdicts) {
    private static final String RELENDING = "re-lending";

    /** Defensive copy. */
    public Judgement {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether the project may enter a batch: all binding rules pass, and at least one re-lending programme has no failing rule. */
    public boolean isEligible() {
        boolean binding =
                verdicts.stream().filter(RuleVerdict::binding).allMatch(rule -> rule.verdict() == Verdict.PASS);
        Map<String, List<RuleVerdict>> relending = verdicts.stream()
                .filter(rule -> rule.programme().startsWith(RELENDING))
                .collect(Collectors.groupingBy(RuleVerdict::programme));
        boolean programme = relending.values().stream()
                .anyMatch(rules -> rules.stream().noneMatch(rule -> rule.verdict() == Verdict.FAIL));
        return binding && programme;
    }

    /** The rules that keep the project off the list: binding ones not passed, and failing re-lending ones when no programme passes. */
    public List<RuleVerdict> obstacles() {
        if (isEligible()) {
            return List.of();
        }
        return verdicts.stream()
                .filter(rule -> rule.binding()
                        ? rule.verdict() != Verdict.PASS
                        : rule.programme().startsWith(RELENDING) && rule.verdict() == Verdict.FAIL)
                .toList();
    }
}
