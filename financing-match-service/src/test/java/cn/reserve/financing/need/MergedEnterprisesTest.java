package cn.reserve.financing.need;

import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static cn.reserve.financing.need.PublishedNeeds.nextPosition;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import cn.reserve.platform.feed.EventData;
import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MergedEnterprisesTest {
    @Inject
    PublishedNeeds published;

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
