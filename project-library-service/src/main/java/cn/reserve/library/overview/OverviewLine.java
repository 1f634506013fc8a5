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
     * The latest month's reports.
     *
     * @param invested this year, as handed in
     * @param planned for the year by the asked projects when they were asked
     * @param paid funds paid, as handed in
     */
    public record DispatchFigure(
            long asked, BigDecimal invested, BigDecimal planned, BigDecimal paid, long green, long yellow, long red) {}

    /**
     * What waits.
     *
     * @param openProblems not closed
     */
    public record WorkFigure(long openReviews, long overdueReviews, long openProblems, long overdueProblems) {}
}
