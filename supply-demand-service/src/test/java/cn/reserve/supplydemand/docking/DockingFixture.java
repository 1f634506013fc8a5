package cn.reserve.supplydemand.docking;

import static io.restassured.RestAssured.given;

import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.demand.DemandFixture;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** Sentences of docking, spoken over HTTP. */
final class DockingFixture {
    static final String PATH = "/api/supply-demand/dockings";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    static final Map<String, Object> TERMS = Map.of("amount", 3_600_000.00, "day", TODAY.toString(), "note", "含安装调试");

    private DockingFixture() {}

    /** A demand with its buyer and a supply with its supplier, who have not met yet. */
    record Pair(String buyer, String buyerUscc, String demand, String supplier, String supplierUscc, String supply) {

        /** Of a buyer in 510302 and a supplier in 510304. */
        static Pair of(ParticipantFixture participants) {
            String buyerUscc = participants.verified("510302");
            String supplierUscc = participants.verified("510304");
            String buyer = TestTokens.enterprise(buyerUscc, "510302");
            String supplier = TestTokens.enterprise(supplierUscc, "510304");
            return new Pair(
                    buyer,
                    buyerUscc,
                    DemandFixture.filed(buyer, DemandFixture.machineTool()),
                    supplier,
                    supplierUscc,
                    SupplyFixture.filed(supplier, SupplyFixture.machineTool()));
        }

        ValidatableResponse open(String token) {
            return open(token, UUID.randomUUID().toString());
        }

        ValidatableResponse open(String token, String key) {
            return given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(Map.of("demandId", demand, "supplyId", supply, "note", "希望了解交货期"))
                    .post(PATH)
                    .then();
        }

        /** The buyer is interested. */
        String interested() {
            return open(buyer).statusCode(201).extract().path("id");
        }

        /** Both talk. */
        String talking() {
            String id = interested();
            step(supplier, id, "talk", Map.of()).statusCode(200);
            return id;
        }

        /** The buyer proposed and the supplier confirmed. */
        String agreed() {
            String id = talking();
            step(buyer, id, "proposal", TERMS).statusCode(200);
            step(supplier, id, "agreement", Map.of()).statusCode(200);
            return id;
        }
    }

    /** Takes a step with the version that is current. */
    static ValidatableResponse step(String token, String id, String step, Object body) {
        String etag = read(TestTokens.auditor(), id).statusCode(200).extract().header("ETag");
        return step(token, id, step, body, etag);
    }

    static ValidatableResponse step(String token, String id, String step, Object body, String etag) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .post(PATH + "/" + id + "/" + step)
                .then();
    }

    static ValidatableResponse read(String token, String id) {
        return given().auth().oauth2(token).get(PATH + "/" + id).then();
    }

    static ValidatableResponse list(String token, Map<String, ?> search) {
        return given().auth().oauth2(token).queryParams(search).get(PATH).then();
    }

    static ValidatableResponse write(String token, String id, String text) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", text))
                .post(PATH + "/" + id + "/messages")
                .then();
    }
}
