package cn.reserve.supplydemand.demand;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Rules between the fields of a demand, which no single field can show. */
final class DemandPolicy {
    /** Our estimate of how far a plan reaches: two five-year plans. */
    private static final int LONGEST_PLAN_YEARS = 10;

    private DemandPolicy() {}

    /**
     * @param today the day of filing in China
     * @return what is wrong, by field; empty when the demand may be stored
     */
    static List<Violation> check(DemandRequest request, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (request.kind() == DemandKind.RENEWAL) {
            if (request.retiredEquipmentOrNone().isBlank()) {
                wrong.add(Violation.of("retiredEquipment", "renewal-names-the-retired"));
            }
            if (request.retiredYear() == null) {
                wrong.add(Violation.of("retiredYear", "renewal-names-the-retired"));
            }
        }
        Integer retiredYear = request.retiredYear();
        if (retiredYear != null && retiredYear > today.getYear()) {
            wrong.add(Violation.of("retiredYear", "not-in-the-future", today.getYear()));
        }
        if (request.purchaseMonth().isBefore(YearMonth.from(today))) {
            wrong.add(Violation.of("purchaseMonth", "not-in-the-past", YearMonth.from(today)));
        }
        YearMonth last = YearMonth.from(today).plusYears(LONGEST_PLAN_YEARS);
        if (request.purchaseMonth().isAfter(last)) {
            wrong.add(Violation.of("purchaseMonth", "not-that-late", last));
        }
        return wrong;
    }
}
