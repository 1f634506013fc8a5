package cn.reserve.library.rules;

import cn.reserve.library.day.DayRange;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts a rule, or a new version of one, changes the draft and throws it away. A draft judges nobody. */
@ApplicationScoped
class DraftingRule {
    private final RuleVersions versions;
    private final RuleProgrammes programmes;
    private final Audit audit;
    private final Clock clock;

    DraftingRule(RuleVersions versions, RuleProgrammes programmes, Audit audit, Clock clock) {
        this.versions = versions;
        this.programmes = programmes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new draft.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for a condition that may not be used, or a new programme without its names; 409 {@code rule.draft-exists}
     */
    @Transactional
    RuleVersion draft(RuleRequest request, Viewer viewer) {
        check(request);
        versions.oneChangeAtATime();
        List<RuleVersion> existing = versions.of(request.ruleId());
        if (existing.stream().anyMatch(version -> version.state() == RuleState.DRAFT)) {
            throw Problems.conflict("rule.draft-exists", request.ruleId());
        }
        int number = existing.isEmpty() ? 1 : existing.getLast().number() + 1;
        programmes.know(request);
        int position = versions.positionFor(request.ruleId(), request.programme());
        RuleVersion draft = RuleVersion.draft(request, number, position, viewer, clock.instant());
        versions.add(draft);
        versions.flush();
        audit.record("policy-rule.drafted", "policy-rule", subject(draft), null, draft.response());
        return draft;
    }

    @Transactional
    RuleVersion change(String ruleId, int number, @Nullable String ifMatch, RuleRequest request, Viewer viewer) {
        RuleVersion draft = versions.locked(ruleId, number);
        Etags.require(ifMatch, draft.revision());
        draft.requireDraft();
        if (!request.ruleId().equals(ruleId)) {
            throw Problems.invalid(Violation.of("ruleId", "rule-name-fixed"));
        }
        check(request);
        programmes.know(request);
        PolicyRuleResponse before = draft.response();
        draft.change(request, viewer, clock.instant());
        versions.flush();
        audit.record("policy-rule.changed", "policy-rule", subject(draft), before, draft.response());
        return draft;
    }

    @Transactional
    void discard(String ruleId, int number, @Nullable String ifMatch) {
        RuleVersion draft = versions.locked(ruleId, number);
        Etags.require(ifMatch, draft.revision());
        draft.requireDraft();
        versions.remove(draft);
        audit.record("policy-rule.discarded", "policy-rule", subject(draft), draft.response(), null);
    }

    private static void check(RuleRequest request) {
        DayRange.require(request.validFrom(), request.validTo());
        ConditionCheck.require(request.condition());
    }

    static String subject(RuleVersion version) {
        return version.ruleId() + "/" + version.number();
    }
}
