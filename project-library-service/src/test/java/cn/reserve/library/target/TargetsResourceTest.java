package cn.reserve.library.target;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Told.kinds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.library.Plans;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TargetsResourceTest {
    @Inject
    EntityManager entities;

    private static final String PREPARER = TestTokens.commissionPreparer();
    private static final String HOUSING = TestTokens.bureauReviewer("housing");

    @Inject
    TellingOfTargets telling;

    @SuppressWarnings("NullAway.Init")
    private String stamp;

    @SuppressWarnings("NullAway.Init")
    private Map<String, Object> target;

    @BeforeEach
    void aTarget() {
        stamp = Plans.stamp();
        target = Plans.target(stamp);
    }

    @Test
    void showsALightAgainstTheStraightPath() {
        String path = "/targets/" + Plans.adoptedTarget(stamp, target);
        as(PREPARER).get(path).then().body("light", equalTo("NONE")).body("level", equalTo(500));

        enter(HOUSING, path, 2024, 20, "\"0\"")
                .then()
                .statusCode(200)
                .body("light", equalTo("YELLOW"))
                .body("latestYear", equalTo(2024))
                .body("expected", notNullValue());
        enter(PREPARER, path, 2025, 300, "\"1\"")
                .then()
                .body("light", equalTo("GREEN"))
                .body("years.year", contains(2023, 2024, 2025, 2026, 2027))
                .body("years.find { it.year == 2024 }.value", equalTo(20))
                .body("years.find { it.year == 2026 }.value", nullValue());
        as(TestTokens.auditor())
                .queryParam("subjectType", "target")
                .queryParam("subjectId", Fixture.id(path))
                .get("/audit")
                .then()
                .body("items.action", contains("target.value-entered", "target.value-entered"));
    }

    @Test
    void theLeadUnitHearsOnceAYearThatATargetIsFarBehind() {
        String path = "/targets/" + Plans.adoptedTarget(stamp, target);
        enter(HOUSING, path, 2025, 21, "\"0\"").then().statusCode(200).body("light", equalTo("RED"));

        telling.tell();
        telling.tell();

        assertThat(kinds(HOUSING, path)).containsExactly("target.behind");
        assertThat(kinds(PREPARER, path)).isEmpty();
        assertThat(kinds(TestTokens.bureauReviewer("transport"), path)).isEmpty();
    }

    @Test
    void drawsNoPathWithoutABaseValue() {
        target.put("comparison", "CHANGE");
        target.put("unit", "%");
        target.put("value", 25);
        target.put("valueUnit", "万元");
        target.remove("baseValue");
        String path = "/targets/" + Plans.adoptedTarget(stamp, target);

        enter(PREPARER, path, 2025, 300, "\"0\"")
                .then()
                .body("light", equalTo("NONE"))
                .body("level", nullValue());
        enter(PREPARER, path, 2023, 200, "\"1\"")
                .then()
                .body("level", equalTo(250))
                .body("baseValue", equalTo(200))
                .body("baseDerived", equalTo(true))
                .body("light", equalTo("GREEN"));
    }

    @Test
    void computesFromTheLibrarysProjects() {
        target.put("formula", "EQUIPMENT_INVESTMENT_ADMITTED");
        target.put("unit", "万元");
        target.put("valueUnit", "万元");
        String path = "/targets/" + Plans.adoptedTarget(stamp, target);
        Fixture.admitted(Fixture.verifiedEnterprise(), Fixture.projectForm());

        as(PREPARER).post("/targets/figures").then().statusCode(204);

        int thisYear = LocalDate.now(CityTime.ZONE).getYear();
        as(PREPARER)
                .get(path)
                .then()
                .body("enterable", equalTo(false))
                .body("latestYear", not(equalTo(thisYear)))
                .body("years.find { it.year == " + thisYear + " }.value.doubleValue()", greaterThanOrEqualTo(800.0));
        assertThat(entities.createNativeQuery("select count(*) from library_figure where year = ?1", Long.class)
                        .setParameter(1, thisYear)
                        .getSingleResult())
                .isEqualTo((long) Formula.values().length);
        enter(PREPARER, path, 2025, 1, "\"0\"").then().statusCode(409).body("code", equalTo("target.computed"));
        as(HOUSING).post("/targets/figures").then().statusCode(403);
    }

    @Test
    void namesWhatIsWrong() {
        String path = "/targets/" + Plans.adoptedTarget(stamp, target);

        enter(HOUSING, path, 2999, 1, "\"0\"").then().statusCode(400).body("violations.field", contains("year"));
        enter(HOUSING, path, 2025, 1, null).then().statusCode(428);
        enter(HOUSING, path, 2025, 1, "\"7\"").then().statusCode(412);
        enter(HOUSING, path, 2025, -1, "\"0\"").then().statusCode(400).body("violations.field", contains("value"));
        target.put("formula", "PROJECTS_ADMITTED");
        target.put("unit", "公里");
        target.put("baseYear", 2028);
        as(PREPARER)
                .header("If-Match", "\"0\"")
                .body(target)
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("baseYear", "valueUnit"));
        target.remove("formula");
        target.put("unit", "部");
        target.put("baseYear", 2022);
        as(PREPARER)
                .header("If-Match", "\"0\"")
                .body(target)
                .put(path)
                .then()
                .statusCode(200)
                .body("baseYear", equalTo(2022));
    }

    @Test
    void isEnteredByTheLeadUnitAndSeenWithinTheScope() {
        String id = Plans.adoptedTarget(stamp, target);
        String path = "/targets/" + id;

        enter(TestTokens.bureauReviewer("economy"), path, 2025, 1, "\"0\"")
                .then()
                .statusCode(404);
        enter(TestTokens.districtReviewer(Fixture.DAAN), path, 2025, 1, "\"0\"")
                .then()
                .statusCode(403);
        as(TestTokens.bureauReviewer("economy")).get(path).then().statusCode(404);
        as(TestTokens.bureauReviewer("economy"))
                .queryParam("lead", "市住房城乡建设局")
                .queryParam("size", 200)
                .get("/targets")
                .then()
                .body("items.id", not(hasItem(id)));
        as(HOUSING)
                .queryParam("lead", "市住房城乡建设局")
                .queryParam("dueYear", 2027)
                .queryParam("sort", "-createdAt")
                .get("/targets")
                .then()
                .body("items.id", hasItem(id));
        as(HOUSING).header("If-Match", "\"0\"").body(target).put(path).then().statusCode(403);
        as(TestTokens.enterprise("91510300000000000X", "510302"))
                .get(path)
                .then()
                .statusCode(403);
    }

    private static Response enter(String token, String path, int year, int value, @Nullable String tag) {
        var request = as(token).body(Map.of("value", value, "note", "年度统计"));
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.put(path + "/values/" + year);
    }
}
