package cn.reserve.library.change;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.form.Field;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.project.Flag;
import cn.reserve.library.rules.Judgement;
import cn.reserve.library.rules.RuleVerdict;
import cn.reserve.library.rules.Verdict;
import cn.reserve.library.whitelist.BatchState;
import cn.reserve.library.whitelist.ListPlace;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change request: both forms, where it stands, what it means for the list, and what the caller may do now.
 *
 * @param number from 1 within the project
 * @param base number of the version that it was made from; {@code before} is that version's form
 * @param becomes number of the version that it became; null unless approved
 * @param contactMasked true for a caller whose work needs nobody's telephone: lead person and telephone are null then
 * @param changedFields top-level fields that differ
 * @param listPlace the batch that the project stands in; null when in none
 * @param pausedLeft working days that were left when the project was suspended, negative when it was overdue; null while time runs
 * @param judgement what the rules say of both forms; for the commission while the request is open, otherwise null
 */
public record ProjectChangeResponse(
        UUID id,
        long version,
        UUID projectId,
        int number,
        ChangeState state,
        String reason,
        String name,
        String uscc,
        String enterpriseName,
        Field field,
        String county,
        String countyName,
        int base,
        @Nullable Integer becomes,
        boolean contactMasked,
        List<String> changedFields,
        ProjectRequest before,
        ProjectRequest after,
        List<Flag> flags,
        List<FieldReason> reasons,
        @Nullable ChangeListPlace listPlace,
        @Nullable ChangeJudgement judgement,
        List<ChangeAction> actions,
        String proposedBy,
        @Nullable String decidedBy,
        @Nullable Instant dueAt,
        @Nullable Integer pausedLeft,
        Instant createdAt,
        Instant updatedAt) {

    /** The batch that the project stands in. */
    public record ChangeListPlace(UUID batchId, String batchNumber, BatchState batchState) {
        static ChangeListPlace of(ListPlace place) {
            return new ChangeListPlace(place.batchId(), place.batchNumber(), place.batchState());
        }
    }

    /** Whether the project may stand on the list, and what each rule says, before and after. */
    public record ChangeJudgement(boolean eligibleBefore, boolean eligibleAfter, List<ChangedVerdict> rules) {

        /** Defensive copy. */
        public ChangeJudgement {
            rules = List.copyOf(rules);
        }

        static ChangeJudgement of(Judgement before, Judgement after) {
            return new ChangeJudgement(
                    before.isEligible(),
                    after.isEligible(),
                    after.verdicts().stream()
                            .map(rule -> ChangedVerdict.of(rule, before))
                            .toList());
        }
    }

    /**
     * One rule about both forms.
     *
     * @param before null where the rule did not judge
     * @param zh why, about the proposed form, Chinese
     * @param en why, about the proposed form, English
     */
    public record ChangedVerdict(
            String ruleId,
            String programme,
            String clause,
            boolean binding,
            @Nullable Verdict before,
            Verdict after,
            String zh,
            String en) {

        static ChangedVerdict of(RuleVerdict rule, Judgement before) {
            return new ChangedVerdict(
                    rule.ruleId(),
                    rule.programme(),
                    rule.clause(),
                    rule.binding(),
                    before.verdicts().stream()
                            .filter(each -> each.ruleId().equals(rule.ruleId()))
                            .map(RuleVerdict::verdict)
                            .findFirst()
                            .orElse(null),
                    rule.verdict(),
                    rule.zh(),
                    rule.en());
        }
    }
}
