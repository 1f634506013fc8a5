package cn.reserve.supplydemand.recovery;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Figures and targets of recovery, and the ways to them. */
final class RecoveryFixture {
    static final String BASE = "/api/supply-demand";
    static final String FIGURES = BASE + "/recovery-figures";
    static final String TARGETS = BASE + "/recovery-targets";

    private RecoveryFixture() {}

    static ValidatableResponse board(String token, int year) {
        return given().auth()
                .oauth2(token)
                .queryParam("year", year)
                .get(BASE + "/recovery-board")
                .then();
    }

    static Map<String, @Nullable Object> figure(String indicator, int year, @Nullable String county, int value) {
        Map<String, @Nullable Object> figure = new HashMap<>();
        figure.put("indicator", indicator);
        figure.put("year", year);
        figure.put("county", county);
        figure.put("value", value);
        figure.put("source", "市商务局统计年报");
        figure.put("documentNumber", null);
        return figure;
    }

    static Map<String, @Nullable Object> target(
            String indicator, String comparison, int baseYear, int value, int dueYear) {
        Map<String, @Nullable Object> target = new HashMap<>();
        target.put("indicator", indicator);
        target.put("documentTitle", "推动大规模设备更新和消费品以旧换新实施方案");
        target.put("documentNumber", "自府办发〔2024〕11号");
        target.put("comparison", comparison);
        target.put("baseYear", baseYear);
        target.put("baseValue", null);
        target.put("value", value);
        target.put("dueYear", dueYear);
        return target;
    }

    static ValidatableResponse enter(String token, Map<String, @Nullable Object> figure) {
        return create(token, FIGURES, figure);
    }

    static ValidatableResponse set(String token, Map<String, @Nullable Object> target) {
        return create(token, TARGETS, target);
    }

    private static ValidatableResponse create(String token, String path, Map<String, @Nullable Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path)
                .then();
    }

    static ValidatableResponse voidFigure(String token, String id, int version) {
        return versioned(token, version)
                .body(Map.of("reason", "年度填错"))
                .post(FIGURES + "/" + id + "/voiding")
                .then();
    }

    static ValidatableResponse correct(String token, String id, int version, int value) {
        return versioned(token, version)
                .body(Map.of("value", value, "source", "市商务局统计年报", "reason", "重复统计"))
                .put(FIGURES + "/" + id)
                .then();
    }

    static ValidatableResponse change(String token, String id, int version, Map<String, @Nullable Object> target) {
        return versioned(token, version).body(target).put(TARGETS + "/" + id).then();
    }

    static ValidatableResponse end(String token, String id, int version) {
        return versioned(token, version)
                .body(Map.of("reason", "由新文件替代"))
                .post(TARGETS + "/" + id + "/ending")
                .then();
    }

    private static RequestSpecification versioned(String token, int version) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("If-Match", "\"" + version + "\"");
    }
}
