package cn.reserve.library.judging;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.rules.Fact;
import cn.reserve.library.rules.PolicyRules;
import cn.reserve.library.rules.RuleSet;
import cn.reserve.library.rules.RuleVerdict;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a condition says of real projects, and on which facts. Decides nothing; noted as a look. */
@ApplicationScoped
class TryingCondition {
    private static final int SAMPLE = 20;

    private final PolicyRules rules;
    private final Candidates candidates;
    private final Audit audit;
    private final ReviewClock clock;

    TryingCondition(PolicyRules rules, Candidates candidates, Audit audit, ReviewClock clock) {
        this.rules = rules;
        this.candidates = candidates;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One submitted project, or the admitted ones that changed last.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for a condition that may not be used; 404 for an unknown project
     */
    @Transactional
    TrialResponse tried(TrialRequest request) {
        RuleSet set = rules.trying(request.condition());
        List<Candidates.Known> found = request.projectId() == null
                ? candidates.sample(SAMPLE, clock.today())
                : List.of(candidates
                        .one(request.projectId(), clock.today())
                        .orElseThrow(() -> Problems.notFound("project")));
        found.forEach(known ->
                audit.recordLook("policy-rule.tried", "project", known.id().toString(), known.name()));
        return new TrialResponse(found.stream().map(known -> trial(set, known)).toList());
    }

    private static TrialResponse.Trial trial(RuleSet set, Candidates.Known known) {
        RuleVerdict verdict = set.judge(known.facts()).verdicts().getFirst();
        List<TrialResponse.UsedFact> used =
                set.asks(0).stream().map(fact -> used(fact, known)).toList();
        return new TrialResponse.Trial(
                known.id(),
                known.name(),
                known.countyName(),
                verdict.verdict(),
                verdict.missing(),
                verdict.troubled(),
                used);
    }

    private static TrialResponse.UsedFact used(Fact fact, Candidates.Known known) {
        return new TrialResponse.UsedFact(
                fact.variable(),
                fact.zh(),
                fact.en(),
                fact.kind(),
                known.facts().value(fact).map(Object::toString).orElse(null));
    }
}
