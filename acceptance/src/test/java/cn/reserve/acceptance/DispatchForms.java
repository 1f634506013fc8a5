package cn.reserve.acceptance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Good requests of dispatch; see {@link Forms}. */
final class DispatchForms {
    private DispatchForms() {}

    /** The round of this month, from today on. */
    static Map<String, Object> round() {
        LocalDate today = Forms.today();
        return Map.of(
                "period",
                YearMonth.from(today).toString(),
                "closesOn",
                today.plusDays(5).toString());
    }

    /** Thresholds from today on by which everything unreported is red, and one red month raises a notice. */
    static Map<String, Object> strictLights() {
        return Map.of(
                "validFrom",
                Forms.today().toString(),
                "thresholds",
                Map.of(
                        "startYellowMonths", 1,
                        "startRedMonths", 2,
                        "progressYellowPoints", 1,
                        "progressRedPoints", 2,
                        "redsForNotice", 1));
    }

    /** A problem that the district owns. */
    static Map<String, Object> problem(String report) {
        String deadline = Forms.today().plusDays(10).toString();
        return Map.of(
                "reportId",
                report,
                "words",
                "示例问题：用电增容",
                "assignment",
                Map.of("owner", "DISTRICT", "deadline", deadline));
    }

    /** What an enterprise reports of a month. */
    static Map<String, Object> figures() {
        Map<String, Object> figures = new HashMap<>();
        figures.put("investedPeriod", 1);
        figures.put("investedYear", 1);
        figures.put("investedTotal", 1);
        figures.put("funds", List.of(Map.of("source", "OWN", "amount", 2)));
        figures.put("fundsPaid", 1);
        figures.put("progress", "PREPARATION");
        figures.put("installed", 0);
        figures.put("summary", "探测");
        figures.put("wishes", "探测");
        return figures;
    }
}
