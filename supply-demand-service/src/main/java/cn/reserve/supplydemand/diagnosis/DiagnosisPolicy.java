package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.List;

/** Rules of a diagnosis that no single field can show. */
final class DiagnosisPolicy {
    private DiagnosisPolicy() {}

    /** What is wrong with a day that lies ahead: not in the past, at most a year from today. */
    static List<Violation> checkAhead(String field, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return List.of(Violation.of(field, "not-in-the-past", today));
        }
        LocalDate last = today.plusYears(1);
        return day.isAfter(last) ? List.of(Violation.of(field, "not-that-late", last)) : List.of();
    }
}
