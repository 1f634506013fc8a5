package cn.reserve.supplydemand.round;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which days a round may have, and what may be done with it when. Pure. */
final class RoundPolicy {
    private static final int MONTHS = 6;

    private RoundPolicy() {}

    /** What is wrong with the deadline of a round that begins on a day. */
    static List<Violation> deadline(LocalDate deadline, LocalDate today) {
        LocalDate latest = today.plusMonths(MONTHS);
        return deadline.isBefore(today) || deadline.isAfter(latest)
                ? List.of(Violation.of("deadline", "date-range", today, latest))
                : List.of();
    }

    /** More time means a later day. */
    static List<Violation> extension(LocalDate before, LocalDate deadline, LocalDate today) {
        return deadline.isAfter(before)
                ? deadline(deadline, today)
                : List.of(Violation.of("deadline", "round-extension", before));
    }

    /** Whether enterprises fill in and hand in on a day. */
    static boolean isFillable(RoundState state, LocalDate deadline, LocalDate today) {
        return state == RoundState.OPEN && !today.isAfter(deadline);
    }

    /**
     * What the bureau may do.
     *
     * @param corrected whether it was opened again after it had been frozen: there is no deadline then
     */
    static List<RoundAction> ofBureau(RoundState state, boolean corrected) {
        return switch (state) {
            case DRAFT -> List.of(RoundAction.CHANGE, RoundAction.DISCARD, RoundAction.OPEN);
            case OPEN ->
                corrected
                        ? List.of(RoundAction.REMIND, RoundAction.CLOSE)
                        : List.of(RoundAction.REMIND, RoundAction.EXTEND, RoundAction.CLOSE);
            case CLOSED -> corrected ? List.of(RoundAction.FREEZE) : List.of(RoundAction.EXTEND, RoundAction.FREEZE);
            case FREEZING, FROZEN -> List.of();
        };
    }

    /** What an enterprise of a county may do. */
    static List<RoundAction> ofEnterprise(
            RoundState state, List<String> counties, String county, LocalDate deadline, LocalDate today) {
        List<RoundAction> actions = new ArrayList<>();
        if (isFillable(state, deadline, today) && asks(counties, county)) {
            actions.add(RoundAction.FILL);
        }
        return actions;
    }

    /** Whether enterprises of a county are asked. */
    static boolean asks(List<String> counties, String county) {
        return counties.isEmpty() || counties.contains(county);
    }
}
