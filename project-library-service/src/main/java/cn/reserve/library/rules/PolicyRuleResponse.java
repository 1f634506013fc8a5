package cn.reserve.library.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated eligibility rule.
 *
 * @param clause the notice and clause it comes from
 * @param validTo last day; null while it stands
 * @param condition CEL over the facts, amounts in fen
 * @param binding whether the city's list requires it to be passed
 */
public record PolicyRuleResponse(
        String id,
        String programme,
        String clause,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String condition,
        boolean binding,
        String passZh,
        String passEn,
        String failZh,
        String failEn) {}
