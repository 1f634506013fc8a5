package cn.reserve.library.rules;

import cn.reserve.library.day.DayRange;
import cn.reserve.library.rules.RuleRequests.EnactmentRequest;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a draft into force from a day on, ends what stands, and takes back what has not begun. Days that are over keep the rules that judged on them. */
@ApplicationScoped
class EnactingRule {

    private final RuleVersions versions;
    private final Audit audit;
    private final Clock clock;
    private final Event<RulesChanged> changed;

    EnactingRule(RuleVersions versions, Audit audit, Clock clock, Event<RulesChanged> changed) {
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * Dates a draft. A predecessor that stands today has judged today, so that the draft can take its place tomorrow at the earliest.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for a first day that is over or a last day before it; 403
     *     {@code rule.two-persons} for whoever wrote some of the draft; 409 {@code rule.overlap} naming the version whose days it shares
     */
    @Transactional
    RuleVersion enact(String ruleId, int number, @Nullable String ifMatch, EnactmentRequest request, Viewer viewer) {
        versions.oneChangeAtATime();
        RuleVersion draft = versions.locked(ruleId, number);
        Etags.require(ifMatch, draft.revision());
        draft.requireDraft();
        LocalDate from = request.validFrom();
        requireNotOver("validFrom", from);
        DayRange.require(from, request.validTo());
        ConditionCheck.require(draft.condition());
        if (request.endPredecessor()) {
            endPredecessor(draft, from);
        }
        refuseOverlap(ruleId, from, request.validTo());
        PolicyRuleResponse before = draft.response();
        draft.enact(from, request.validTo(), viewer, clock.instant());
        return store("policy-rule.enacted", draft, before);
    }

    /** Sets the last day of a version in force; never before today, for what judged on a day stays what judged on it. */
    @Transactional
    RuleVersion end(String ruleId, int number, @Nullable String ifMatch, LocalDate lastDay) {
        versions.oneChangeAtATime();
        RuleVersion version = versions.locked(ruleId, number);
        Etags.require(ifMatch, version.revision());
        requireNotOver("lastDay", lastDay);
        LocalDate ends = version.validTo();
        if (lastDay.isBefore(version.validFrom()) || (ends != null && ends.isBefore(today()))) {
            throw Problems.invalid(Violation.of("lastDay", "end-before-start"));
        }
        versions.overlapping(ruleId, version.validFrom(), lastDay).stream()
                .filter(other -> other.number() != number)
                .findFirst()
                .ifPresent(EnactingRule::overlap);
        PolicyRuleResponse before = version.response();
        version.end(lastDay, clock.instant());
        return store("policy-rule.ended", version, before);
    }

    /**
     * Takes back a version whose first day has not come: it was dated by mistake and has judged nobody. The version that ended in its favour
     * gets back the last day that it had, as far as no other version follows.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code rule.has-judged} from its first day on, or {@code rule.not-in-force}
     */
    @Transactional
    RuleVersion withdraw(String ruleId, int number, @Nullable String ifMatch, Viewer viewer) {
        versions.oneChangeAtATime();
        RuleVersion version = versions.locked(ruleId, number);
        Etags.require(ifMatch, version.revision());
        PolicyRuleResponse before = version.response();
        version.withdraw(today(), viewer, clock.instant());
        store("policy-rule.withdrawn", version, before);
        version.predecessor().stream()
                .flatMap(serial -> versions.bySerials(List.of(serial)).stream())
                .filter(earlier -> version.validFrom().minusDays(1).equals(earlier.validTo()))
                .forEach(earlier -> giveBack(earlier, version.predecessorEnd()));
        return version;
    }

    private void giveBack(RuleVersion earlier, @Nullable LocalDate end) {
        Optional<LocalDate> next = versions.overlapping(earlier.ruleId(), earlier.validFrom(), end).stream()
                .filter(other -> other.number() != earlier.number())
                .map(other -> other.validFrom().minusDays(1))
                .min(Comparator.naturalOrder());
        PolicyRuleResponse before = earlier.response();
        earlier.end(next.orElse(end), clock.instant());
        store("policy-rule.end-restored", earlier, before);
    }

    private void endPredecessor(RuleVersion draft, LocalDate from) {
        List<RuleVersion> standing = versions.overlapping(draft.ruleId(), from, from).stream()
                .filter(version -> version.validFrom().isBefore(from))
                .toList();
        if (!standing.isEmpty() && !from.isAfter(today())) {
            throw Problems.invalid(Violation.of("validFrom", "predecessor-judged-today", today().plusDays(1)));
        }
        for (RuleVersion version : standing) {
            draft.replaces(version);
            PolicyRuleResponse before = version.response();
            version.end(from.minusDays(1), clock.instant());
            store("policy-rule.ended", version, before);
        }
    }

    private void refuseOverlap(String ruleId, LocalDate from, @Nullable LocalDate to) {
        versions.overlapping(ruleId, from, to).stream().findFirst().ifPresent(EnactingRule::overlap);
    }

    private static void overlap(RuleVersion other) {
        throw Problems.conflict(
                "rule.overlap",
                other.ruleId(),
                other.number(),
                other.validFrom(),
                other.validTo() == null ? "∞" : other.validTo());
    }

    private RuleVersion store(String action, RuleVersion version, PolicyRuleResponse before) {
        versions.flush();
        audit.record(action, "policy-rule", DraftingRule.subject(version), before, version.response());
        changed.fire(new RulesChanged(version.ruleId()));
        return version;
    }

    private void requireNotOver(String field, LocalDate day) {
        if (day.isBefore(today()) || day.getYear() > 2100) {
            throw Problems.invalid(Violation.of(field, "date-range", today(), LocalDate.of(2100, 12, 31)));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CityTime.ZONE);
    }
}
