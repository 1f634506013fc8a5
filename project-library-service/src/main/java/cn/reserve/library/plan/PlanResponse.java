package cn.reserve.library.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project's rolling plan.
 *
 * @param version 0 while there is none
 * @param firstYear the year that the plan starts with when it is changed now
 * @param changeable whether the caller may change it now
 */
public record PlanResponse(
        long version,
        int firstYear,
        List<PlanYear> years,
        boolean changeable,
        @Nullable String updatedBy,
        @Nullable Instant updatedAt) {}
