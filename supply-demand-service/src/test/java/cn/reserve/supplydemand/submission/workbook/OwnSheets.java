package cn.reserve.supplydemand.submission.workbook;

import static cn.reserve.supplydemand.round.RoundFixture.BASE;
import static cn.reserve.supplydemand.round.RoundFixture.COUNTY;
import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.opened;
import static cn.reserve.supplydemand.round.RoundFixture.round;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The sheets of an enterprise in a round that is open.
 *
 * @param token of the enterprise
 * @param path of its submission
 */
record OwnSheets(String token, String path) {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** In a new round. */
    static OwnSheets begun(String token) {
        String round = opened(round(COUNTY));
        return new OwnSheets(
                token,
                BASE + "/submissions/"
                        + as(token).put(round + "/own-submission").path("id"));
    }

    void stored(Map<String, String> values) {
        stored("SUPPLY", values);
    }

    void wanted(Map<String, String> values) {
        stored("DEMAND", values);
    }

    private void stored(String kind, Map<String, String> values) {
        as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", kind, "values", values))
                .post(path + "/rows")
                .then()
                .statusCode(201);
    }

    Book download() {
        return Book.of(as(token)
                .get(path + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    RequestSpecification sending(byte[] file) {
        return given().auth().oauth2(token).contentType(XLSX).body(file);
    }

    ValidatableResponse check(byte[] file) {
        return sending(file).post(path + "/workbook?how=CHECK").then();
    }

    ValidatableResponse check(Book book) {
        return check(book.bytes());
    }

    /** Checks, and stores by the version that was checked. */
    Response store(Book book, String options) {
        byte[] file = book.bytes();
        int version = sending(file)
                .post(path + "/workbook")
                .then()
                .statusCode(200)
                .body("stored", equalTo(false))
                .extract()
                .path("version");
        return sending(file).header("If-Match", "\"" + version + "\"").post(path + "/workbook?" + options);
    }

    List<String> models() {
        return as(token).get(path + "/rows").path("items.values.model");
    }
}
