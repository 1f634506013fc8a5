package cn.reserve.library.judging;

import cn.reserve.library.project.ProjectStage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a project is under construction (在建). Pure. */
final class ConstructionPolicy {
    private static final int FINISHED = 100;

    private ConstructionPolicy() {}

    /**
     * By its stage in the reserve, else by the progress that the enterprise declares (0 is not begun, 100 finished), else by its plan. After
     * the planned end nobody knows whether it ended: null, as without the days of the plan.
     *
     * @param progress percent of the investment; null when it is not declared
     */
    static @Nullable Boolean underConstruction(
            @Nullable ProjectStage stage,
            @Nullable Integer progress,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            LocalDate today) {
        if (stage == ProjectStage.UNDER_CONSTRUCTION || stage == ProjectStage.COMMISSIONED) {
            return stage == ProjectStage.UNDER_CONSTRUCTION;
        }
        if (progress != null) {
            return progress > 0 && progress < FINISHED;
        }
        if (start != null && start.isAfter(today)) {
            return false;
        }
        return start == null || end == null || end.isBefore(today) ? null : Boolean.TRUE;
    }
}
