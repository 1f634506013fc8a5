package cn.reserve.financing.need;

import static cn.reserve.financing.need.PublishedNeeds.listed;
import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static cn.reserve.financing.need.PublishedNeeds.nextPosition;
import static cn.reserve.financing.need.PublishedNeeds.verified;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.platform.feed.EventData;
import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RenamedEnterprisesTest {
    private static final String BEFORE = "测试机械有限公司";
    private static final String AFTER = "智能输送装备有限公司";

    @Inject
    PublishedNeeds published;

    private final String uscc = newUscc();

    @Test
    void needsAndCasesShowThePresentName() {
        UUID need = published.publish(uscc);
        String claimed = claim(need);
        mine("/needs").body("items.enterpriseName", contains(BEFORE));

        published.apply(verified(uscc, AFTER, nextPosition()));

        mine("/needs").body("items.enterpriseName", contains(AFTER));
        mine("/needs?q=" + AFTER).body("items.id", contains(need.toString()));
        mine("/needs/" + need).body("enterpriseName", equalTo(AFTER));
        mine("/cases").body("items.enterpriseName", contains(AFTER));
        mine("/cases/" + claimed).body("enterpriseName", equalTo(AFTER));
        mine("/cases/" + claim(need)).body("enterpriseName", equalTo(AFTER));
    }

    @Test
    void aBatchThatWasFrozenBeforeBringsTheOldNameNoMore() {
        ObjectNode project = published.project(uscc);
        published.apply(verified(uscc, BEFORE, nextPosition()), verified(uscc, AFTER, nextPosition()));

        published.publish(project);
        assertThat(published.needOf(project).enterpriseName()).isEqualTo(AFTER);

        published.apply(PublishedNeeds.event(ApplyingListedProjects.LISTED_CHANGED, project, nextPosition()));
        assertThat(published.needOf(project).enterpriseName()).isEqualTo(AFTER);
    }

    @Test
    void listingAndNewNameMayComeInOneBatchAndInAnyOrder() {
        ObjectNode project = published.project(uscc);
        FeedEvent listing = listed(project, nextPosition());
        FeedEvent renaming = verified(uscc, AFTER, nextPosition());

        published.apply(renaming, listing);

        assertThat(published.needOf(project).enterpriseName()).isEqualTo(AFTER);
    }

    @Test
    void anOlderNameAndARepeatedOneChangeNothing() {
        ObjectNode project = published.project(uscc);
        FeedEvent older = verified(uscc, "更早的名称", nextPosition());
        FeedEvent newer = verified(uscc, AFTER, nextPosition());
        published.publish(project);
        published.apply(newer);
        long version = published.needOf(project).version();

        published.apply(older);
        published.apply(newer);

        assertThat(published.needOf(project).enterpriseName()).isEqualTo(AFTER);
        assertThat(published.needOf(project).version()).isEqualTo(version);
    }

    @Test
    void everythingReplayedEndsInTheSameRows() {
        ObjectNode project = published.project(uscc);
        String into = newUscc();
        FeedEvent[] history = {
            verified(uscc, BEFORE, nextPosition()),
            verified(into, "接收企业", nextPosition()),
            listed(project, nextPosition()),
            verified(uscc, AFTER, nextPosition()),
            merged(uscc, into, "接收企业", nextPosition()),
            verified(into, "接收企业新名称", nextPosition())
        };
        published.apply(history);
        assertThat(published.needOf(project).enterpriseName()).isEqualTo("接收企业新名称");
        long version = published.needOf(project).version();

        for (FeedEvent event : history) {
            published.apply(event);
        }

        assertThat(published.needOf(project).enterpriseName()).isEqualTo("接收企业新名称");
        assertThat(published.needOf(project).version()).isEqualTo(version);
    }

    @Test
    void aFirstReplayShowsNoNameOfEarlierDaysAndMovesNoVersion() {
        FeedEvent first = verified(uscc, "更早的名称", nextPosition());
        FeedEvent second = verified(uscc, BEFORE, nextPosition());
        ObjectNode project = published.project(uscc);
        FeedEvent listing = listed(project, nextPosition());
        published.storeAsBefore(listing);
        claim(published.needOf(project).id());
        long version = published.needOf(project).version();

        for (FeedEvent event : new FeedEvent[] {first, second}) {
            published.applyBehind(event);
            assertThat(published.needOf(project).enterpriseName()).isEqualTo(BEFORE);
            assertThat(published.needOf(project).version()).isEqualTo(version);
            mine("/cases").body("items.enterpriseName", contains(BEFORE));
        }
        published.apply(listing);

        assertThat(published.needOf(project).enterpriseName()).isEqualTo(BEFORE);
        assertThat(published.needOf(project).version()).isEqualTo(version);
    }

    @Test
    void whatWasKeptBehindTheHeadIsShownOnceThere() {
        ObjectNode project = published.project(uscc);
        published.storeAsBefore(listed(project, nextPosition()));
        String claimed = claim(published.needOf(project).id());
        long version = published.needOf(project).version();
        published.applyBehind(verified(uscc, "中间的名称", nextPosition()));
        published.applyBehind(verified(uscc, AFTER, nextPosition()));
        assertThat(published.needOf(project).enterpriseName()).isEqualTo(BEFORE);

        published.apply();

        assertThat(published.needOf(project).enterpriseName()).isEqualTo(AFTER);
        assertThat(published.needOf(project).version()).isEqualTo(version + 1);
        mine("/cases/" + claimed).body("enterpriseName", equalTo(AFTER));
        published.apply();
        assertThat(published.needOf(project).version()).isEqualTo(version + 1);
    }

    @Test
    void aListingThatTheVersionBeforeStoredFirstGetsThePresentName() {
        ObjectNode project = published.project(uscc);
        published.apply(verified(uscc, AFTER, nextPosition()));
        FeedEvent listing = listed(project, nextPosition());
        published.storeAsBefore(listing);

        published.apply(listing);

        assertThat(published.needOf(project).enterpriseName()).isEqualTo(AFTER);
    }

    @Test
    void othersKeepTheirNameAndAnEventWithoutOneIsPassedOver() {
        ObjectNode project = published.project(uscc);
        published.publish(project);
        FeedEvent broken = new FeedEvent(
                UUID.randomUUID(),
                NamingEnterprises.VERIFIED,
                uscc,
                Instant.now(),
                EventData.of("{\"uscc\":\"" + uscc + "\"}"),
                nextPosition());

        published.apply(broken, verified(newUscc(), AFTER, nextPosition()));

        assertThat(published.needOf(project).enterpriseName()).isEqualTo(BEFORE);
    }

    private static FeedEvent merged(String uscc, String into, String name, long position) {
        String data = "{\"uscc\":\"%s\",\"into\":\"%s\",\"name\":\"%s\"}".formatted(uscc, into, name);
        return new FeedEvent(
                UUID.randomUUID(), MovingMergedEnterprises.MERGED, uscc, Instant.now(), EventData.of(data), position);
    }

    private static String claim(UUID need) {
        return as(TestTokens.bankOfficer(newBank()))
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of())
                .post("/api/financing/needs/" + need + "/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse mine(String path) {
        return as(TestTokens.enterprise(uscc, "510302"))
                .get("/api/financing" + path)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
