package cn.reserve.platformtest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class IdempotencyTest {
    private final String token = TestTokens.enterprise("91510300MA6200001X", "510302");
    private final String key = UUID.randomUUID().toString();
    private final String name = "木马 " + key;

    @Inject
    Rows rows;

    @Test
    void theSamePostTwiceMakesOneToyAndOneEvent() {
        String first = make(key, name).then().statusCode(201).extract().path("id");
        String second = make(key, name).then().extract().path("id");

        assertThat(second).isEqualTo(first);
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void theSamePostTwiceAtOnceMakesOneToyAndOneEvent() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> make(key, name).path("id")));
            }
            String first = answers.getFirst().get(30, TimeUnit.SECONDS);
            for (Future<String> answer : answers) {
                assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(first);
            }
        }
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void anotherRequestWithTheSameKeyIsRefused() {
        make(key, name).then().statusCode(201);

        make(key, name + "!").then().statusCode(409).body("code", equalTo("idempotency.key-reused"));
    }

    @Test
    void aMissingKeyIsRefused() {
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("name", name))
                .post("/api/toy/toys")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency.key-missing"));
        assertThat(made()).isZero();
    }

    private Response make(String idempotencyKey, String toyName) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", idempotencyKey)
                .body(Map.of("name", toyName))
                .post("/api/toy/toys");
    }

    private long made() {
        return rows.number("SELECT count(*) FROM feed_event WHERE data ->> 'name' = ?", name);
    }
}
