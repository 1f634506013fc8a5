package cn.reserve.library.overview;

import cn.reserve.library.dispatch.problem.ProblemRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The overview.
 *
 * @param at when it was counted
 * @param quarter of the reserve's figures, e.g. {@code 2026-Q4}
 * @param quarterBegan its first day, since which {@code publishedThisQuarter} counts
 * @param round of the dispatch figures; null before the first one, and for whoever does not see dispatch
 * @param period its month, e.g. {@code 2026-11}
 * @param counties one line each, by code
 * @param problems the most pressing ones, longest overdue first; null for whoever does not see dispatch
 */
public record OverviewResponse(
        Instant at,
        String quarter,
        LocalDate quarterBegan,
        @Nullable UUID round,
        @Nullable String period,
        OverviewLine total,
        List<OverviewLine> counties,
        @Nullable List<ProblemRow> problems) {}
