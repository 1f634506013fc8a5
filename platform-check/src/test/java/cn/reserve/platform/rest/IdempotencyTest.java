package cn.reserve.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class IdempotencyTest {

    @Inject
    MakingProbes making;

    @Inject
    IdempotencyCleanup cleanup;

    @Inject
    EntityManager entities;

    private final String token = TestTokens.of(TestPerson.withRoles("enterprise"));

    @Test
    void aRepeatGetsTheFirstAnswerAndDoesNothing() {
        String key = UUID.randomUUID().toString();

        String first = make(key, "木马").then().statusCode(200).extract().path("id");
        int runs = making.runs();

        make(key, "木马").then().statusCode(200).body("id", equalTo(first));
        assertThat(making.runs()).isEqualTo(runs);
    }

    @Test
    void theSameKeyForAnotherRequestIsAConflict() {
        String key = UUID.randomUUID().toString();
        make(key, "木马").then().statusCode(200);

        make(key, "铁马").then().statusCode(409).body("code", equalTo("idempotency.key-reused"));
    }

    @Test
    void anotherCallerMayUseTheSameKey() {
        String key = UUID.randomUUID().toString();
        String first = make(key, "木马").then().statusCode(200).extract().path("id");

        String second = make(TestTokens.of(TestPerson.withRoles("enterprise")), key, "木马")
                .then()
                .statusCode(200)
                .extract()
                .path("id");

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void theKeyIsRequiredAndBounded() {
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"a\"}")
                .post("/api/toy/probe/made")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency.key-missing"));
        make("x".repeat(201), "a").then().statusCode(400).body("code", equalTo("idempotency.key-invalid"));
    }

    @Test
    void afterAFailureTheKeyIsFreeAgain() {
        String key = UUID.randomUUID().toString();
        make(key, "fails").then().statusCode(409).body("code", equalTo("record.duplicate"));

        make(key, "木马").then().statusCode(200);
    }

    @Test
    void ofManyAtOnceOneRunsAndAllGetItsAnswer() throws Exception {
        String key = UUID.randomUUID().toString();
        int before = making.runs();
        Set<String> ids = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> calls = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(i -> () ->
                            make(key, "木马").then().statusCode(200).extract().path("id"))
                    .toList();
            for (Future<String> answer : threads.invokeAll(calls)) {
                ids.add(answer.get());
            }
        }

        assertThat(ids).hasSize(1);
        assertThat(making.runs()).isEqualTo(before + 1);
    }

    @Test
    void keysAreForgottenWhenTheirTimeHasRunOut() {
        String key = UUID.randomUUID().toString();
        make(key, "木马").then().statusCode(200);
        change("expires_at = now() - interval '1 minute'", key);

        cleanup.forget();

        assertThat(kept(key)).isZero();
    }

    @Test
    void allKeysWhoseTimeHasRunOutGoInOneRunHoweverManyPortionsTheyAre() {
        List<String> keys = IntStream.range(0, 5)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        keys.forEach(key -> make(key, "木马").then().statusCode(200));
        keys.forEach(key -> change("expires_at = now() - interval '1 minute'", key));

        cleanup.forget();

        assertThat(keys).allMatch(key -> kept(key) == 0);
    }

    @Test
    void aKeyWhoseTimeHasRunOutIsFreeBeforeItIsForgotten() {
        String key = UUID.randomUUID().toString();
        String first = make(key, "木马").then().statusCode(200).extract().path("id");
        change("expires_at = now() - interval '1 minute'", key);

        String second = make(key, "铁马").then().statusCode(200).extract().path("id");

        assertThat(second).isNotEqualTo(first);
        make(key, "铁马").then().statusCode(200).body("id", equalTo(second));
    }

    @Test
    void anAnswerThatANewerVersionStoredReadsBack() {
        String key = UUID.randomUUID().toString();
        String first = make(key, "木马").then().statusCode(200).extract().path("id");
        change("answer = answer || '{\"knownLater\": 1}'", key);

        make(key, "木马").then().statusCode(200).body("id", equalTo(first));
    }

    private void change(String assignment, String key) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update idempotency set " + assignment + " where key = ?1")
                        .setParameter(1, key)
                        .executeUpdate());
    }

    private long kept(String key) {
        Number left = (Number) entities.createNativeQuery("select count(*) from idempotency where key = ?1")
                .setParameter(1, key)
                .getSingleResult();
        return left.longValue();
    }

    private Response make(String key, String name) {
        return make(token, key, name);
    }

    private static Response make(String token, String key, String name) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"" + name + "\"}")
                .post("/api/toy/probe/made");
    }
}
