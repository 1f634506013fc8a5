package cn.reserve.financing.need;

import static cn.reserve.financing.need.PublishedNeeds.listed;
import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static cn.reserve.financing.need.PublishedNeeds.nextPosition;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TellingOfNeedsTest {
    @Inject
    PublishedNeeds published;

    @Inject
    EntityManager entities;

    private final String uscc = newUscc();
    private final String bank = newBank();

    @SuppressWarnings("NullAway.Init")
    private ObjectNode project;

    @BeforeEach
    void aProjectThatNamesABank() {
        project = published.project(uscc);
        name(bank);
    }

    @Test
    void tellsTheNamedBankOnceWhenTheNeedIsPublished() {
        FeedEvent listing = now(listed(project, nextPosition()));
        published.apply(listing);
        published.apply(listing);

        UUID need = published.needOf(project).id();
        assertThat(told(TestTokens.bankOfficer(bank))).containsExactly("/needs/" + need);
        assertThat(told(TestTokens.bankManager(bank))).containsExactly("/needs/" + need);
        assertThat(told(TestTokens.bankOfficer(newBank()))).isEmpty();
        assertThat(told(TestTokens.enterprise(uscc, "510302"))).isEmpty();
        assertThat(told(TestTokens.centralBank())).isEmpty();
    }

    @Test
    void isReadForWhoClaimsTheNeedAndNotForWhoOnlyLooksAtIt() {
        String officer = TestTokens.bankOfficer(bank);
        String manager = TestTokens.bankManager(bank);
        List.of(officer, manager).forEach(TellingOfNeedsTest::unread);
        published.apply(now(listed(project, nextPosition())));
        String page = "/needs/" + published.needOf(project).id();

        as(manager).get("/api/financing" + page).then().statusCode(200);
        as(officer).get("/api/financing" + page).then().statusCode(200);
        assertThat(unread(officer)).containsExactly(page);
        claim(officer, page);

        assertThat(unread(officer)).isEmpty();
        assertThat(unread(manager)).containsExactly(page);
    }

    @Test
    void ofABatchIsReadForWhoClaimsOneOfItsNeeds() {
        String officer = TestTokens.bankOfficer(bank);
        unread(officer);
        published.apply(now(listed(project, nextPosition())), now(listed(another(), nextPosition())));
        assertThat(unread(officer)).containsExactly("/needs?sort=-publishedAt");

        claim(officer, "/needs/" + published.needOf(project).id());

        assertThat(unread(officer)).isEmpty();
    }

    private static void claim(String officer, String need) {
        as(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("note", "内部：老客户"))
                .post("/api/financing" + need + "/cases")
                .then()
                .statusCode(201);
    }

    @Test
    void tellsOnceOfAllThatABatchPublishes() {
        ObjectNode ended = another();
        published.apply(
                now(listed(project, nextPosition())),
                now(listed(another(), nextPosition())),
                now(listed(another(), nextPosition())),
                now(listed(ended, nextPosition())),
                published.revoked(ended, "企业停产", nextPosition()));

        assertThat(told(TestTokens.bankOfficer(bank))).containsExactly("/needs?sort=-publishedAt");
        assertThat(titles(TestTokens.bankOfficer(bank)))
                .allSatisfy(title -> assertThat(title).contains("2026-03 批次，3 个项目"));

        published.apply(now(listed(another(), nextPosition())), now(listed(another(), nextPosition())));

        assertThat(titles(TestTokens.bankOfficer(bank)))
                .as("the rest, which came with another page of the feed")
                .hasSize(2)
                .anySatisfy(title -> assertThat(title).contains("2 个项目"));
    }

    @Test
    void tellsOfWhatTheVersionBeforeHasStoredWithoutAWord() {
        FeedEvent listing = now(listed(project, nextPosition()));
        published.storeAsBefore(listing);

        published.apply(listing);
        published.apply(listing);

        assertThat(told(TestTokens.bankOfficer(bank)))
                .containsExactly("/needs/" + published.needOf(project).id());
    }

    @Test
    void tellsNothingOfAnOldPublicationThatIsReadOnceMore() {
        since("now() - interval '9 days'");
        try {
            FeedEvent listing = at(Instant.now().minus(Duration.ofDays(4)), listed(project, nextPosition()));
            published.storeAsBefore(listing);

            published.apply(listing);

            assertThat(told(TestTokens.bankOfficer(bank))).isEmpty();
        } finally {
            since("now()");
        }
    }

    @Test
    void tellsOnlyTheBankThatAChangeAdds() {
        String added = newBank();
        published.apply(now(listed(project, nextPosition())));
        name(added);

        published.apply(now(PublishedNeeds.event(ApplyingListedProjects.LISTED_CHANGED, project, nextPosition())));

        assertThat(told(TestTokens.bankOfficer(bank))).hasSize(1);
        assertThat(told(TestTokens.bankOfficer(added))).hasSize(1);
    }

    @Test
    void tellsAgainWhenAnEndedNeedIsPublishedAnew() {
        published.apply(now(listed(project, nextPosition())));
        published.revoke(project, "企业停产");

        published.apply(now(listed(project, nextPosition())));

        assertThat(told(TestTokens.bankOfficer(bank))).hasSize(2);
    }

    @Test
    void tellsNothingOfWhatIsEndedAlready() {
        FeedEvent listing = now(listed(project, nextPosition()));

        published.apply(listing, published.revoked(project, "企业停产", nextPosition()));

        assertThat(told(TestTokens.bankOfficer(bank))).isEmpty();
    }

    @Test
    void tellsNothingOfAListingFromBeforeAnybodyWasToldOfAnything() {
        published.apply(listed(project, nextPosition()));

        assertThat(told(TestTokens.bankOfficer(bank))).isEmpty();
    }

    @Test
    void isChosenByBanksAlone() {
        kinds(TestTokens.bankOfficer(bank)).body("kinds.kind", hasItem("need.named"));
        kinds(TestTokens.bankManager(bank)).body("kinds.kind", hasItem("need.named"));
        kinds(TestTokens.enterprise(uscc, "510302")).body("kinds.kind", not(hasItem("need.named")));
    }

    private void name(String another) {
        ((ArrayNode) project.path("loan").path("intendedBanks")).add(another);
    }

    /** Another project of the same batch, that names the same bank. */
    private ObjectNode another() {
        return project.deepCopy().put("projectId", UUID.randomUUID().toString());
    }

    private void since(String moment) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE notice_since SET at = " + moment)
                        .executeUpdate());
    }

    private static FeedEvent now(FeedEvent event) {
        return at(Instant.now().plusSeconds(5), event);
    }

    private static FeedEvent at(Instant time, FeedEvent event) {
        return new FeedEvent(event.id(), event.type(), event.subject(), time, event.data(), event.position());
    }

    private static ValidatableResponse kinds(String token) {
        return as(token).get("/api/financing/notice-settings").then().statusCode(200);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static List<String> told(String token) {
        return of(token, false, "link");
    }

    private static List<String> unread(String token) {
        return of(token, true, "link");
    }

    private static List<String> titles(String token) {
        return of(token, false, "title.zh");
    }

    private static List<String> of(String token, boolean unread, String what) {
        return as(token)
                .queryParam("unread", unread)
                .get("/api/financing/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == 'need.named' }." + what);
    }
}
