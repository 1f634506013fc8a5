package cn.reserve.library.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the measures are, by lead unit and by action.
 *
 * @param quarter whose report is due
 */
public record MeasureSummary(String quarter, List<UnitProgress> units, List<ActionProgress> actions) {

    /** Defensive copies. */
    public MeasureSummary {
        units = List.copyOf(units);
        actions = List.copyOf(actions);
    }

    /**
     * Measures that a unit leads, by its own state.
     *
     * @param reportsMissing not done, in the library when the due quarter ended, and without its report
     */
    public record UnitProgress(
            String name,
            @Nullable String bureau,
            long notStarted,
            long underWay,
            long delayed,
            long done,
            long reportsMissing) {}

    /** Measures of an action, by their state. */
    public record ActionProgress(String action, long notStarted, long underWay, long delayed, long done) {}
}
