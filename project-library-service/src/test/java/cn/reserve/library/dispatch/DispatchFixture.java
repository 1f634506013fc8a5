package cn.reserve.library.dispatch;

import static cn.reserve.library.Fixture.as;

import cn.reserve.library.Fixture;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.platformtest.TestTokens;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds and reports as people make them. A round is of a month long ago that no other test uses. */
public final class DispatchFixture {
    public static final String PREPARER = TestTokens.commissionPreparer();
    public static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    private static YearMonth next = YearMonth.of(2001, 1);
    private static @Nullable String open;

    private DispatchFixture() {}

    /** A round that is open now and for some time; the one before is closed, so that no other test's projects are asked twice. */
    public static String openRound() {
        return openRound(closing());
    }

    /** A round that is open until the end of a day. */
    public static String openRound(LocalDate closesOn) {
        closeOpenRound();
        Response opened = open(next, closesOn);
        while (opened.statusCode() == 409) {
            next = next.plusMonths(1);
            opened = open(next, closesOn);
        }
        opened.then().statusCode(201);
        next = next.plusMonths(1);
        String round = opened.path("id");
        open = round;
        return round;
    }

    /** Closes the round that an earlier test left open: a project that is admitted now is asked in none. */
    public static void closeOpenRound() {
        if (open != null && roundState(open).equals("OPEN")) {
            closeRound(open);
        }
    }

    /** Opens a round from today on. */
    public static Response open(YearMonth period) {
        return open(period, closing());
    }

    /** The last day of a round: longer ahead than holidays make three working days. */
    public static LocalDate closing() {
        return today().plusDays(20);
    }

    private static Response open(YearMonth period, LocalDate closesOn) {
        return as(PREPARER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("period", period.toString(), "closesOn", closesOn.toString()))
                .post("/dispatch/rounds");
    }

    /** A round that opens tomorrow: nobody is asked yet. */
    public static String planRound() {
        Response planned = plan();
        while (planned.statusCode() == 409) {
            next = next.plusMonths(1);
            planned = plan();
        }
        planned.then().statusCode(201);
        next = next.plusMonths(1);
        return planned.path("id");
    }

    private static Response plan() {
        return as(PREPARER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "period", next.toString(),
                        "opensOn", today().plusDays(1).toString(),
                        "closesOn", closing().toString()))
                .post("/dispatch/rounds");
    }

    public static void closeRound(String round) {
        Fixture.act(PREPARER, "/dispatch/rounds/" + round, "closing", null)
                .then()
                .statusCode(200);
    }

    private static String roundState(String round) {
        return as(PREPARER).get("/dispatch/rounds/" + round).path("state");
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** The path of a project's report in a round. */
    public static String report(String round, String project) {
        String id = as(PREPARER)
                .queryParam("round", round)
                .queryParam("project", Fixture.id(project))
                .get("/dispatch/reports")
                .path("items[0].id");
        return "/dispatch/reports/" + id;
    }

    /** Good figures of a project that is being prepared. */
    public static Map<String, Object> figures() {
        Map<String, Object> figures = new HashMap<>();
        figures.put("investedPeriod", 100_000);
        figures.put("investedYear", 200_000);
        figures.put("investedTotal", 300_000);
        figures.put("funds", List.of(Map.of("source", "OWN", "amount", 400_000)));
        figures.put("fundsPaid", 150_000);
        figures.put("progress", "PREPARATION");
        figures.put("installed", 0);
        figures.put("summary", "设备招标已完成，合同正在签订，场地平整过半。");
        return figures;
    }

    /** The same figures with another one. */
    public static Map<String, Object> figures(String field, Object value) {
        Map<String, Object> figures = figures();
        figures.put(field, value);
        return figures;
    }

    public static Response submit(String token, String report, Map<String, Object> figures) {
        return Fixture.act(token, report, "submission", figures);
    }

    public static Response photo(String token, String report, byte[] file) {
        return as(token)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Digest", SampleFiles.digest(file))
                .queryParam("name", "现场照片")
                .body(file)
                .post(report + "/photos");
    }
}
