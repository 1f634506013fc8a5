package cn.reserve.library.dispatch.report;

import cn.reserve.library.dispatch.round.Known;
import cn.reserve.library.form.Funding;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which figures can be true together, and who may do what with a report. Pure. */
public final class ReportPolicy {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private ReportPolicy() {}

    /** Whether a report in this state may be filled in. */
    static boolean isFillable(DispatchState state) {
        return state == DispatchState.MISSING || state == DispatchState.RETURNED;
    }

    /** What the viewer may do now. */
    static List<DispatchAction> actions(Viewer viewer, String uscc, String county, DispatchState state, boolean open) {
        if (viewer.is(Role.ENTERPRISE) && viewer.belongsTo(uscc)) {
            return open && isFillable(state) ? List.of(DispatchAction.FILL) : List.of();
        }
        if (!viewer.reviewsDistrict(county) || state != DispatchState.SUBMITTED) {
            return List.of();
        }
        return open ? List.of(DispatchAction.ACCEPT, DispatchAction.RETURN) : List.of(DispatchAction.ACCEPT);
    }

    /**
     * What is wrong with the figures.
     *
     * @param photos of the report
     */
    public static List<Violation> violations(ReportFigures figures, Known known, LocalDate today, boolean photos) {
        List<Violation> wrong = new ArrayList<>();
        if (figures.investedYear().compareTo(figures.investedPeriod()) < 0) {
            wrong.add(Violation.of("investedYear", "dispatch-year-under-period"));
        }
        if (figures.investedTotal().compareTo(figures.investedYear()) < 0) {
            wrong.add(Violation.of("investedTotal", "dispatch-total-under-year"));
        }
        funds(wrong, figures);
        progress(wrong, figures);
        day(wrong, "startedOn", figures.startedOn(), known.startedOn(), today, photos);
        day(wrong, "completedOn", figures.completedOn(), known.commissionedOn(), today, photos);
        if (figures.startedOn() != null
                && figures.completedOn() != null
                && figures.completedOn().isBefore(figures.startedOn())) {
            wrong.add(Violation.of("completedOn", "end-before-start"));
        }
        return wrong;
    }

    private static void funds(List<Violation> wrong, ReportFigures figures) {
        Set<Funding.Source> seen = EnumSet.noneOf(Funding.Source.class);
        for (int i = 0; i < figures.funds().size(); i++) {
            Funding fund = figures.funds().get(i);
            String path = "funds[" + i + "].";
            if (fund.source() == null) {
                wrong.add(Violation.of(path + "source", "required"));
            } else if (!seen.add(fund.source())) {
                wrong.add(Violation.of(path + "source", "twice"));
            }
            if (fund.amount() == null) {
                wrong.add(Violation.of(path + "amount", "required"));
            }
        }
        if (figures.fundsPaid().compareTo(figures.fundsInPlace()) > 0) {
            wrong.add(Violation.of(
                    "fundsPaid", "more-than-in-place", figures.fundsInPlace().toPlainString()));
        }
    }

    private static void progress(List<Violation> wrong, ReportFigures figures) {
        boolean begun = figures.progress().compareTo(ImageProgress.CONSTRUCTION) >= 0;
        boolean done = figures.progress() == ImageProgress.COMMISSIONED;
        if (begun && figures.startedOn() == null) {
            wrong.add(Violation.of("startedOn", "required"));
        }
        if (done && figures.completedOn() == null) {
            wrong.add(Violation.of("completedOn", "required"));
        }
        if ((!begun && figures.startedOn() != null) || (!done && figures.completedOn() != null)) {
            wrong.add(Violation.of("progress", "dispatch-progress-behind-days"));
        }
    }

    private static void day(
            List<Violation> wrong,
            String field,
            @Nullable LocalDate day,
            @Nullable LocalDate confirmed,
            LocalDate today,
            boolean photos) {
        if (confirmed != null) {
            if (!confirmed.equals(day)) {
                wrong.add(Violation.of(field, "dispatch-confirmed-day", confirmed));
            }
            return;
        }
        if (day == null) {
            return;
        }
        if (day.isAfter(today)) {
            wrong.add(Violation.of(field, "not-in-the-future"));
        } else if (day.isBefore(EARLIEST)) {
            wrong.add(Violation.of(field, "day-too-early"));
        } else if (!photos) {
            wrong.add(Violation.of(field, "dispatch-photo-needed"));
        }
    }
}
