package cn.reserve.supplydemand.network;

import static cn.reserve.supplydemand.network.SiteFixture.PATH;
import static cn.reserve.supplydemand.network.SiteFixture.change;
import static cn.reserve.supplydemand.network.SiteFixture.operating;
import static cn.reserve.supplydemand.network.SiteFixture.proposed;
import static cn.reserve.supplydemand.network.SiteFixture.read;
import static cn.reserve.supplydemand.network.SiteFixture.station;
import static cn.reserve.supplydemand.network.SiteFixture.stationWith;
import static cn.reserve.supplydemand.network.SiteFixture.step;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RecyclingSitesListTest {
    private static final String COUNTY = "510302";
    private static final String REASON = "{\"reason\":\"地址不详\"}";

    @Inject
    ParticipantFixture participants;

    private String uscc = "";
    private String owner = "";
    private String district = "";

    @BeforeEach
    void anEnterpriseAndItsDistrict() {
        uscc = participants.verified("510304");
        owner = TestTokens.enterprise(uscc, "510304");
        district = TestTokens.districtReviewer(COUNTY);
    }

    @Test
    void findsByKindGoodsWordsAndWhatWaits() {
        String stamp = UUID.randomUUID().toString().substring(0, 8);
        String waiting = proposed(owner, stationWith("name", "齾字回收站" + stamp));
        String running = operating(owner, stationWith("name", "齾字分拣站" + stamp));

        list(TestTokens.applicant(), Map.of("q", stamp)).body("items.id", contains(running));
        list(district, Map.of("q", stamp, "waiting", true, "mine", true)).body("items.id", contains(waiting));
        list(owner, Map.of("q", stamp, "mine", true, "sort", "name")).body("items.id", contains(running, waiting));
        list(owner, Map.of("q", stamp, "goods", "PAPER", "state", "OPERATING", "county", COUNTY))
                .body("items.id", contains(running));
        list(owner, Map.of("q", stamp, "goods", "GLASS")).body("items", empty());
        list(owner, Map.of("q", stamp, "kind", "SORTING_CENTRE")).body("items", empty());
        list(owner, Map.of("goods", "NONSENSE")).statusCode(400);
        step(district, waiting, "return", 0, REASON).statusCode(200);
        list(owner, Map.of("q", stamp, "mine", true, "returned", true)).body("items.id", contains(waiting));
    }

    @Test
    void noFilterTellsThatAChangeWaitsAtAnothersSite() {
        String stamp = UUID.randomUUID().toString().substring(0, 8);
        Map<String, @Nullable Object> site = stationWith("name", "齾字站" + stamp);
        String id = operating(owner, site);
        site.put("hours", "周末休息");
        change(owner, id, 1, site).statusCode(200);
        Map<String, Object> waiting = Map.of("q", stamp, "waiting", true);

        list(TestTokens.applicant(), waiting).body("items", empty());
        list(TestTokens.districtReviewer("510304"), waiting).body("items", empty());
        list(owner, waiting).body("items.id", contains(id));
        list(TestTokens.bureauReviewer("commerce"), waiting).body("items.id", contains(id));
    }

    @Test
    void exportsWhatTheFiltersLeave() {
        String stamp = UUID.randomUUID().toString().substring(0, 8);
        operating(owner, stationWith("name", "=SUM(齉) " + stamp));
        proposed(owner, stationWith("name", "秘密站 " + stamp));

        given().auth()
                .oauth2(TestTokens.applicant())
                .queryParams(Map.of("format", "CSV", "q", stamp))
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFF名称,类型"))
                .body(containsString("'=SUM(齉)"))
                .body(containsString("废旧家电、废纸"))
                .body(containsString("回收站点"))
                .body(not(containsString("秘密站")));
        given().get(PATH + "/export").then().statusCode(401);
    }

    @Test
    void theBoardCountsOperatingSitesOfEveryCounty() {
        operating(owner, stationWith("county", "510321"));
        proposed(owner, stationWith("county", "510322"));

        given().auth()
                .oauth2(TestTokens.bureauReviewer("commerce"))
                .get(PATH + "/board")
                .then()
                .statusCode(200)
                .body("counties.county", contains("510302", "510303", "510304", "510311", "510321", "510322"))
                .body("counties.find { it.county == '510321' }.countyName", equalTo("荣县"))
                .body(
                        "counties.find { it.county == '510321' }.kinds.find { it.kind == 'STATION' }.sites",
                        greaterThanOrEqualTo(1))
                .body("counties.find { it.county == '510322' }.kinds", empty());
        given().get(PATH + "/board").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.feedReader())
                .get(PATH + "/board")
                .then()
                .statusCode(403);
    }

    @Test
    void theDistrictHearsOfAProposalAndTheEnterpriseOfTheDecision() {
        TestPerson reviewer = TestPerson.withRoles("district-reviewer")
                .in("district-510303", "district")
                .ofDistrict("510303");
        TestPerson member = TestPerson.withRoles("enterprise").in(uscc, "enterprise");
        // What was told before somebody looked for the first time counts as read; the list shows it all the same.
        String name = "贡井站 " + UUID.randomUUID();
        Map<String, @Nullable Object> site = stationWith("county", "510303");
        site.put("name", name);
        String id = proposed(owner, site);
        step(TestTokens.of(reviewer), id, "return", 0, REASON).statusCode(200);

        notices(reviewer).body("items.title.zh", hasItem("回收网络站点等待确认：" + name));
        notices(member).body("items.title.zh", hasItem("回收网络站点被退回：" + name));
        given().auth()
                .oauth2(TestTokens.of(member))
                .get("/api/supply-demand/todos")
                .then()
                .body("items.kind", hasItem("site.returned"));
    }

    @Test
    void sitesOfAMergedEnterpriseBelongToTheSurvivorAndStayWhereTheyAre() {
        String id = operating(owner, station());
        String survivor = participants.verified("510322");

        participants.merge(uscc, survivor);

        read(TestTokens.applicant(), id)
                .body("enterprise.uscc", equalTo(survivor))
                .body("county", equalTo(COUNTY));
    }

    private static ValidatableResponse notices(TestPerson person) {
        return given().auth()
                .oauth2(TestTokens.of(person))
                .queryParam("limit", 100)
                .get("/api/supply-demand/notices")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(String token, Map<String, ?> query) {
        return given().auth().oauth2(token).queryParams(query).get(PATH).then();
    }
}
