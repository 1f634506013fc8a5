package cn.reserve.library.overview;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One county, or all of them. Amounts are yuan.
 *
 * @param county its code; empty for all
 * @param dispatch of the latest month; null for whoever does not see dispatch, and before the first round
 * @param work null for whoever neither reviews nor sees dispatch
 */
public record OverviewLine(
        String county,
        StageFigure reserved,
        StageFigure underConstruction,
        StageFigure commissioned,
        ListedFigure listed,
        @Nullable DispatchFigure dispatch,
        @Nullable WorkFigure work) {

    /** Projects in a stage and their total investment. */
    public record StageFigure(long projects, BigDecimal yuan) {}

    /**
     * Projects on the whitelist today.
     *
     * @param publishedThisQuarter how many of them were published since the quarter began
     */
    public record ListedFigure(long projects, BigDecimal total, BigDecimal loan, long publishedThisQuarter) {}

    /**
     * The latest month's projects. What is not handed in yet counts as the project's latest report of the same year said.
     *
     * @param handedIn of the asked ones
     * @param unplanned of the asked ones, those without a plan for the year
     * @param invested this year
     * @param planned for the year by the asked projects when they were asked
     * @param investedPlanned this year by projects that have a plan: what stands against {@code planned}
     * @param paid funds paid
     */
    public record DispatchFigure(
            long asked,
            long handedIn,
            long unplanned,
            BigDecimal invested,
            BigDecimal planned,
            BigDecimal investedPlanned,
            BigDecimal paid,
            long green,
            long yellow,
            long red) {}

    /**
     * What waits.
     *
     * @param openProblems not closed
     */
    public record WorkFigure(long openReviews, long overdueReviews, long openProblems, long overdueProblems) {}
}
