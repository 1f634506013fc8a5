package cn.reserve.supplydemand.diagnosis;

import static io.restassured.RestAssured.given;

import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.provider.ProviderFixture;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sentences of a diagnosis, spoken over HTTP. */
final class DiagnosisFixture {
    static final String PATH = "/api/supply-demand/diagnoses";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n30\n%%EOF\n"
            .getBytes(StandardCharsets.ISO_8859_1);

    private DiagnosisFixture() {}

    /** An enterprise of 510302, and a provider that an enterprise of 510304 acts for. */
    record Sides(String enterprise, String uscc, String provider, String providerUscc, String providerId) {
        static Sides of(ParticipantFixture participants) {
            String uscc = participants.verified("510302");
            String providerUscc = participants.verified("510304");
            return new Sides(
                    TestTokens.enterprise(uscc, "510302"),
                    uscc,
                    TestTokens.enterprise(providerUscc, "510304"),
                    providerUscc,
                    ProviderFixture.listed(providerUscc));
        }

        Map<String, @Nullable Object> question() {
            Map<String, @Nullable Object> asking = new HashMap<>();
            asking.put("providerId", providerId);
            asking.put("field", "ENERGY");
            asking.put("topic", "熔炼车间节能诊断");
            asking.put("situation", "两台燃煤炉能耗高");
            asking.put("wishedOn", TODAY.plusDays(10).toString());
            asking.put("contactPerson", "王建国");
            asking.put("contactPhone", "0813-7654321");
            return asking;
        }

        String requested() {
            return ask(enterprise, question()).statusCode(201).extract().path("id");
        }

        String accepted() {
            String id = requested();
            act(provider, id, "acceptance", Map.of("visitOn", TODAY.plusDays(12).toString()))
                    .statusCode(200);
            return id;
        }

        /** With two measures. */
        String reported() {
            String id = accepted();
            put(provider, id, PDF).statusCode(201);
            act(provider, id, "submission", Map.of("summary", "建议更新熔炼设备", "measures", List.of(measure(), measure())))
                    .statusCode(200);
            return id;
        }
    }

    static Map<String, Object> measure() {
        return Map.of(
                "title", "更新中频炉",
                "description", "以中频感应电炉替代燃煤炉",
                "wantedEquipment", "中频感应电炉",
                "category", "OTHER",
                "keyFigures", "5 吨，吨铁水电耗不高于 540 千瓦时",
                "quantity", 2,
                "cost", 3_200_000,
                "savingTce", 420.5);
    }

    static ValidatableResponse ask(String token, Map<String, @Nullable Object> question) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(question)
                .post(PATH)
                .then();
    }

    /** Takes a step with the version that is current. */
    static ValidatableResponse act(String token, String id, String step, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", etag(id))
                .body(body)
                .post(PATH + "/" + id + "/" + step)
                .then();
    }

    static ValidatableResponse put(String token, String id, byte[] file) {
        return given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .header("If-Match", etag(id))
                .queryParam("name", "诊断报告.pdf")
                .body(file)
                .post(PATH + "/" + id + "/report")
                .then();
    }

    static ValidatableResponse download(String token, String id) {
        return given().auth()
                .oauth2(token)
                .get(PATH + "/" + id + "/report/content")
                .then();
    }

    static ValidatableResponse adopt(String token, String id, int measure, Map<String, @Nullable Object> demand) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(demand)
                .post(PATH + "/" + id + "/measures/" + measure + "/demand")
                .then();
    }

    static ValidatableResponse read(String token, String id) {
        return given().auth().oauth2(token).get(PATH + "/" + id).then();
    }

    private static String etag(String id) {
        return read(TestTokens.auditor(), id).statusCode(200).extract().header("ETag");
    }
}
