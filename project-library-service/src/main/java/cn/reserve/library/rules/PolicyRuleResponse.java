package cn.reserve.library.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a dated eligibility rule.
 *
 * @param id stable name of the rule, the same in all its versions
 * @param number of the version, from 1
 * @param version what {@code If-Match} names
 * @param clause the notice and clause it comes from
 * @param validTo last day; null while it stands
 * @param condition CEL over the facts, amounts in fen
 * @param binding whether the city's list requires it to be passed
 * @param draftedBy empty for what the platform shipped
 * @param withdrawnBy who took it back before its first day, at {@code updatedAt}; null also for what was withdrawn before that was noted
 * @param trouble true when the condition can no longer be computed, which blocks its programme; otherwise left out
 * @param ownDraft true when the caller wrote some of the draft, so that somebody else enacts it; told where one version is read, otherwise
 *     left out
 */
public record PolicyRuleResponse(
        String id,
        int number,
        long version,
        RuleState state,
        String programme,
        String clause,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String condition,
        boolean binding,
        String passZh,
        String passEn,
        String failZh,
        String failEn,
        String draftedBy,
        @Nullable String enactedBy,
        @Nullable String withdrawnBy,
        Instant updatedAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean trouble,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean ownDraft) {}
