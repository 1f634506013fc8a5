package cn.reserve.financing.need;

import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static cn.reserve.financing.need.PublishedNeeds.nextPosition;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import cn.reserve.platform.feed.EventData;
import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MergedEnterprisesTest {
    @Inject
    PublishedNeeds published;

    @Inject
    EntityManager entities;

    private final String from = newUscc();
    private final String into = newUscc();

    @Test
    void givesTheNeedsToTheSurvivingEnterprise() {
        UUID need = published.publish(published.project(from));

        published.apply(merged(from, into));

        needsOf(into).body("items.id", contains(need.toString()));
        needsOf(from).body("items", empty());
    }

    @Test
    void followsOneMergerAfterAnotherInOneBatch() {
        UUID need = published.publish(published.project(from));
        String last = newUscc();

        published.apply(merged(from, into), merged(into, last));

        needsOf(last).body("items.id", contains(need.toString()));
    }

    @Test
    void holdsTheNeedBeforeItsCasesAsABankDoesThatRecordsAStep() throws InterruptedException {
        UUID need = published.publish(published.project(from));
        claim(need);

        Thread merging = QuarkusTransaction.requiringNew().call(() -> {
            locked("select 1 from need where id = ?1 for no key update", need);
            Thread begun = Thread.ofVirtual().start(() -> published.apply(merged(from, into)));
            await().until(this::isSomebodyWaiting);
            assertThat(locked("select 1 from docking_case where need_id = ?1 for update nowait", need))
                    .as("the bank goes on with the need's cases")
                    .hasSize(1);
            return begun;
        });
        merging.join();

        needsOf(into).body("items.id", contains(need.toString()));
    }

    private List<?> locked(String sql, UUID need) {
        return entities.createNativeQuery(sql).setParameter(1, need).getResultList();
    }

    /** Looked at anew each time: within one transaction the database repeats its first answer. */
    private boolean isSomebodyWaiting() {
        return QuarkusTransaction.requiringNew().call(() -> (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from pg_stat_activity where datname = current_database()"
                                + " and wait_event_type = 'Lock' and query ~* '(need|docking_case) +set version')",
                        Boolean.class)
                .getSingleResult());
    }

    private static void claim(UUID need) {
        given().auth()
                .oauth2(TestTokens.bankOfficer(newBank()))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of())
                .post("/api/financing/needs/" + need + "/cases")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse needsOf(String uscc) {
        return given().auth()
                .oauth2(TestTokens.enterprise(uscc, "510302"))
                .get("/api/financing/needs")
                .then()
                .statusCode(200);
    }

    private static FeedEvent merged(String uscc, String into) {
        String data = "{\"uscc\":\"%s\",\"into\":\"%s\",\"name\":\"保留的企业\"}".formatted(uscc, into);
        return new FeedEvent(
                UUID.randomUUID(),
                MovingMergedEnterprises.MERGED,
                uscc,
                Instant.now(),
                EventData.of(data),
                nextPosition());
    }
}
