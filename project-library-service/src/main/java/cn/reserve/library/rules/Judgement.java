package cn.reserve.library.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What all valid rules say about one project, and what follows for the city's whitelist. Pure.
 *
 * @param relending the programmes of re-lending, of which one has to be had
 */
public record Judgement(List<RuleVerdict> verdicts, Set<String> relending) {

    /** Defensive copies. */
    public Judgement {
        verdicts = List.copyOf(verdicts);
        relending = Set.copyOf(relending);
    }

    /**
     * Whether the project may enter a batch: there are binding rules and all of them pass, and at least one re-lending programme has no
     * rule that fails or cannot be computed. A programme of which no rule is in force does not count.
     */
    public boolean isEligible() {
        List<RuleVerdict> required =
                verdicts.stream().filter(RuleVerdict::binding).toList();
        boolean binding = !required.isEmpty() && required.stream().allMatch(rule -> rule.verdict() == Verdict.PASS);
        Map<String, List<RuleVerdict>> byProgramme = verdicts.stream()
                .filter(rule -> relending.contains(rule.programme()))
                .collect(Collectors.groupingBy(RuleVerdict::programme));
        boolean programme =
                byProgramme.values().stream().anyMatch(rules -> rules.stream().noneMatch(RuleVerdict::blocks));
        return binding && programme;
    }

    /**
     * The rules that keep the project off the list: binding ones not passed, and re-lending ones that fail or cannot be computed when no
     * programme passes. Empty also when no rule of the list is in force.
     */
    public List<RuleVerdict> obstacles() {
        if (isEligible()) {
            return List.of();
        }
        return verdicts.stream()
                .filter(rule -> rule.binding()
                        ? rule.verdict() != Verdict.PASS
                        : relending.contains(rule.programme()) && rule.blocks())
                .toList();
    }
}
