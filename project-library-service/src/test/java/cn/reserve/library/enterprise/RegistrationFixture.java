package cn.reserve.library.enterprise;

import static cn.reserve.library.Fixture.as;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Files of enterprises, filed over HTTP. */
final class RegistrationFixture {

    private RegistrationFixture() {}

    static Response register(String token, Map<String, Object> form) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post("/enterprises");
    }
}
