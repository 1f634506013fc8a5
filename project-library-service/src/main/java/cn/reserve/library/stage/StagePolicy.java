package cn.reserve.library.stage;

import cn.reserve.library.project.ProjectPolicy;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which stage comes next, which day can be true, and who may do what with a report. Pure. */
final class StagePolicy {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private StagePolicy() {}

    /** The stage that may be reported; empty when nothing comes after. */
    static Optional<ProjectStage> next(@Nullable ProjectStage stage) {
        return switch (stage) {
            case RESERVED -> Optional.of(ProjectStage.UNDER_CONSTRUCTION);
            case UNDER_CONSTRUCTION -> Optional.of(ProjectStage.COMMISSIONED);
            case COMMISSIONED -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /** Whether the viewer may report now. */
    static boolean reports(Viewer viewer, ProjectPolicy.Facts project, @Nullable ProjectStage stage, boolean open) {
        return viewer.is(Role.ENTERPRISE)
                && viewer.belongsTo(project.uscc())
                && project.state() == ProjectState.ADMITTED
                && !open
                && next(stage).isPresent();
    }

    /** Whether the viewer may correct a confirmed day: who confirmed it, while the project is in the library. */
    static boolean corrects(Viewer viewer, ProjectPolicy.Facts project) {
        return viewer.reviewsDistrict(project.county()) && project.state() == ProjectState.ADMITTED;
    }

    /**
     * What is wrong with a day.
     *
     * @param started the confirmed start that it may not precede; null when there is none
     * @param completed the confirmed completion that it may not follow; null when there is none
     */
    static List<Violation> violations(
            LocalDate day, LocalDate today, @Nullable LocalDate started, @Nullable LocalDate completed) {
        if (day.isAfter(today)) {
            return List.of(Violation.of("day", "not-in-the-future"));
        }
        if (day.isBefore(EARLIEST)) {
            return List.of(Violation.of("day", "day-too-early"));
        }
        if (started != null && day.isBefore(started)) {
            return List.of(Violation.of("day", "completion-before-start", started));
        }
        if (completed != null && day.isAfter(completed)) {
            return List.of(Violation.of("day", "start-after-completion", completed));
        }
        return List.of();
    }

    /** What the viewer may do with a report now. */
    static List<ReportAction> actions(Viewer viewer, ProjectPolicy.Facts project, StageReport report) {
        if (report.state() == ReportState.CONFIRMED) {
            return corrects(viewer, project) ? List.of(ReportAction.CORRECT) : List.of();
        }
        if (report.state() != ReportState.REPORTED) {
            return List.of();
        }
        if (viewer.reviewsDistrict(project.county())) {
            return project.state() == ProjectState.ADMITTED
                    ? List.of(ReportAction.CONFIRM, ReportAction.RETURN)
                    : List.of(ReportAction.RETURN);
        }
        boolean own = viewer.is(Role.ENTERPRISE) && viewer.belongsTo(project.uscc());
        return own ? List.of(ReportAction.WITHDRAW) : List.of();
    }
}
