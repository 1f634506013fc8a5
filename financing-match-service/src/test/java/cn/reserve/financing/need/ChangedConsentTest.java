package cn.reserve.financing.need;

import static cn.reserve.financing.need.PublishedNeeds.listed;
import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static cn.reserve.financing.need.PublishedNeeds.nextPosition;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(LibraryForTests.class)
class ChangedConsentTest {
    @Inject
    PublishedNeeds published;

    @Test
    void hidesContactAndFiguresAsSoonAsTheConsentIsWithdrawn() {
        ObjectNode project = published.project(newUscc());
        UUID id = published.publish(project);
        bankLooks(id).body("contactName", equalTo(LibraryStandIn.NAME));

        published.apply(published.consented(project, false, null, nextPosition()));

        bankLooks(id)
                .body("contactName", nullValue())
                .body("contactPhone", nullValue())
                .body("totalInvestment", nullValue())
                .body("consent.stands", equalTo(false));
    }

    @Test
    void showsTheContactOfARenewedConsent() {
        ObjectNode project = published.project(newUscc());
        UUID id = published.publish(project);
        published.apply(published.consented(project, false, null, nextPosition()));

        published.apply(published.consented(project, true, "2099-12-31", nextPosition()));

        bankLooks(id)
                .body("contactName", equalTo(LibraryStandIn.NAME))
                .body("totalInvestment", notNullValue())
                .body("consent.until", equalTo("2099-12-31"));
    }

    @Test
    void endsByItselfAfterTheLastDay() {
        ObjectNode project = published.project(newUscc());
        UUID id = published.publish(project);

        published.apply(published.consented(project, true, "2020-01-01", nextPosition()));

        bankLooks(id).body("contactName", nullValue()).body("consent.stands", equalTo(false));
    }

    @Test
    void passesOverAChangeThatSaysNothing() {
        ObjectNode project = published.project(newUscc());
        UUID id = published.publish(project);

        published.apply(PublishedNeeds.event(
                ApplyingListedProjects.CONSENT_CHANGED,
                project.deepCopy().without(List.of("consent")),
                nextPosition()));

        bankLooks(id).body("contactName", equalTo(LibraryStandIn.NAME));
    }

    /** Whitelisted, withdrawn, revoked, whitelisted again, renewed: whatever order they are read in, alone or together. */
    @Test
    void endsInTheSameRowInWhateverOrderTheEventsAreRead() {
        Random random = new Random(20261121);
        for (int kept = 1; kept <= 5; kept++) {
            Set<String> outcomes = new HashSet<>();
            for (int order = 0; order < 24; order++) {
                ObjectNode project = published.project(newUscc());
                List<FeedEvent> history = new ArrayList<>(history(project).subList(0, kept));
                if (order > 0) {
                    Collections.shuffle(history, random);
                }
                int together = 1 + random.nextInt(kept);
                published.apply(history.subList(0, together).toArray(FeedEvent[]::new));
                history.subList(together, kept).forEach(published::apply);
                history.forEach(published::apply);
                outcomes.add(outcome(published.needOf(project)));
            }
            assertThat(outcomes).as("the first %d events", kept).hasSize(1);
        }
    }

    private List<FeedEvent> history(ObjectNode project) {
        ObjectNode again = project.deepCopy();
        ((ObjectNode) again.path("loan")).put("amount", 7_000_000);
        ((ObjectNode) again.path("consent")).put("given", false);
        return List.of(
                listed(project, nextPosition()),
                published.consented(project, false, null, nextPosition()),
                published.revoked(project, "企业停产", nextPosition()),
                listed(again, nextPosition()),
                published.consented(project, true, "2099-12-31", nextPosition()));
    }

    private static String outcome(Need need) {
        return need.state() + " " + need.amount() + " " + need.consent() + " " + need.endedReason();
    }

    private static ValidatableResponse bankLooks(UUID id) {
        return given().auth()
                .oauth2(TestTokens.bankOfficer(newBank()))
                .get("/api/financing/needs/" + id)
                .then()
                .statusCode(200);
    }
}
