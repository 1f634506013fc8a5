package cn.reserve.library.fund;

import static cn.reserve.library.Fixture.as;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Special funds as the finance bureau records them. */
final class FundFixture {
    static final String BONDS = "treasury-bonds-industry-2026";

    private FundFixture() {}

    static Map<String, Object> form(String project, String programme) {
        Map<String, Object> form = new HashMap<>();
        form.put("projectId", project);
        form.put("programme", programme);
        form.put("documentNumber", "川财〔2026〕8号");
        form.put("issuedOn", "2026-06-01");
        form.put("issued", 1_000_000);
        form.put("inPlace", 400_000);
        form.put("paid", 0);
        return form;
    }

    static Response record(String token, Map<String, Object> form) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post("/special-funds");
    }
}
