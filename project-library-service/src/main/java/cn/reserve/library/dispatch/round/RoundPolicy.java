package cn.reserve.library.dispatch.round;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Which days a round may have, and who may do what with it. Pure. */
final class RoundPolicy {
    static final YearMonth EARLIEST = YearMonth.of(2000, 1);
    private static final int MONTHS_OPEN = 3;
    private static final int MONTHS_AHEAD = 12;

    private RoundPolicy() {}

    /** The days of a request, with the usual ones where it names none. */
    static RoundDays days(RoundRequest request, LocalDate today, int closingDay) {
        LocalDate first = request.period().atDay(1);
        LocalDate opens = request.opensOn() != null ? request.opensOn() : today.isBefore(first) ? first : today;
        LocalDate closes =
                request.closesOn() != null ? request.closesOn() : usualClosing(request.period(), opens, closingDay);
        return new RoundDays(request.period(), opens, closes);
    }

    /** The closing day of the month that is reported, or the next one that is not before the opening. */
    static LocalDate usualClosing(YearMonth period, LocalDate opens, int closingDay) {
        YearMonth month = YearMonth.from(opens).isAfter(period) ? YearMonth.from(opens) : period;
        LocalDate closing = month.atDay(Math.min(closingDay, month.lengthOfMonth()));
        YearMonth next = month.plusMonths(1);
        return closing.isBefore(opens) ? next.atDay(Math.min(closingDay, next.lengthOfMonth())) : closing;
    }

    /** What is wrong with the days of a new round. */
    static List<Violation> violations(RoundDays days, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        YearMonth latest = YearMonth.from(today).plusMonths(MONTHS_AHEAD);
        if (days.period().isBefore(EARLIEST) || days.period().isAfter(latest)) {
            wrong.add(Violation.of("period", "dispatch-period", EARLIEST, latest));
        }
        if (days.opensOn().isBefore(today)
                || days.opensOn().isBefore(days.period().atDay(1))) {
            wrong.add(Violation.of("opensOn", "dispatch-opening"));
        }
        closing(days.opensOn(), days.closesOn(), wrong);
        return wrong;
    }

    /** What is wrong with a later closing day. */
    static List<Violation> extension(DispatchRound round, LocalDate closesOn) {
        List<Violation> wrong = new ArrayList<>();
        if (!closesOn.isAfter(round.closesOn())) {
            wrong.add(Violation.of("closesOn", "dispatch-extension", round.closesOn()));
        } else {
            closing(round.opensOn(), closesOn, wrong);
        }
        return wrong;
    }

    private static void closing(LocalDate opens, LocalDate closes, List<Violation> wrong) {
        LocalDate latest = opens.plusMonths(MONTHS_OPEN);
        if (closes.isBefore(opens) || closes.isAfter(latest)) {
            wrong.add(Violation.of("closesOn", "date-range", opens, latest));
        }
    }

    /** What the viewer may do now; a round is not closed while projects are still to be asked. */
    static List<RoundAction> actions(Viewer viewer, RoundState state, boolean asked) {
        if (!viewer.is(Role.COMMISSION_PREPARER) || state == RoundState.CLOSED) {
            return List.of();
        }
        return state == RoundState.OPEN && !asked
                ? List.of(RoundAction.EXTEND)
                : List.of(RoundAction.EXTEND, RoundAction.CLOSE);
    }
}
