package cn.reserve.library.dispatch.light;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which thresholds make sense. Pure. */
final class LightRulePolicy {
    private static final int YEARS_AHEAD = 5;

    private LightRulePolicy() {}

    static List<Violation> violations(LightRuleRequest request, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate last = today.plusYears(YEARS_AHEAD);
        if (request.validFrom().isBefore(today) || request.validFrom().isAfter(last)) {
            wrong.add(Violation.of("validFrom", "date-range", today, last));
        }
        Thresholds said = request.thresholds();
        if (said.startRedMonths() <= said.startYellowMonths()) {
            wrong.add(Violation.of("thresholds.startRedMonths", "dispatch-red-after-yellow", said.startYellowMonths()));
        }
        if (said.progressRedPoints() <= said.progressYellowPoints()) {
            wrong.add(Violation.of(
                    "thresholds.progressRedPoints", "dispatch-red-after-yellow", said.progressYellowPoints()));
        }
        return wrong;
    }
}
