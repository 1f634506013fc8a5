package cn.reserve.library.project;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProjectListTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    private Fixture.Enterprise enterprise =
            new Fixture.Enterprise("", "", cn.reserve.platformtest.TestPerson.withRoles("enterprise"));

    @BeforeEach
    void anEnterprise() {
        enterprise = Fixture.verifiedEnterprise();
    }

    @Test
    void findsByPartOfNameEnterpriseAndCode() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("name", "罕见龘字改造");
        Fixture.submitted(enterprise, form);

        for (String q : List.of("龘", "罕见", "见龘字", enterprise.uscc().substring(6))) {
            as(DISTRICT)
                    .queryParam("q", q)
                    .get("/projects")
                    .then()
                    .statusCode(200)
                    .body("items.uscc", hasItem(enterprise.uscc()));
        }
        as(DISTRICT).queryParam("q", "%").get("/projects").then().body("items.uscc", not(hasItem(enterprise.uscc())));
    }

    @Test
    void findsAWordOfTheContentAndAPartOfTheProjectsCode() {
        Map<String, Object> form = Fixture.projectForm();
        form.put("content", "建设盐卤净化装置一套，替换锈蚀管线。");
        form.put("code", "2031-510302-34-03-54321-7");
        Fixture.submitted(enterprise, form);

        for (String q : List.of("盐卤", "卤净化装", "2031-510302", "54321")) {
            as(DISTRICT)
                    .queryParam("q", q)
                    .get("/projects")
                    .then()
                    .statusCode(200)
                    .body("items.uscc", hasItem(enterprise.uscc()));
        }
        as(DISTRICT)
                .queryParam("q", "盐卤管线")
                .get("/projects")
                .then()
                .body("items.uscc", not(hasItem(enterprise.uscc())));
    }

    @ParameterizedTest
    @CsvSource({
        "industry,C,D",
        "industry,34,35",
        "industry,C3490,3491",
        "startFrom,2031-03-05,2031-03-06",
        "startTo,2031-03-05,2031-03-04",
        "completionFrom,2032-01-31,2032-02-01",
        "completionTo,2032-01-31,2032-01-30",
        "submittedFrom,2000-01-01,2099-01-01",
        "submittedTo,2099-01-01,2000-01-01",
        "updatedFrom,2000-01-01,2099-01-01",
        "updatedTo,2099-01-01,2000-01-01"
    })
    void filtersByIndustryAndDays(String name, String kept, String other) {
        Map<String, Object> form = Fixture.projectForm();
        form.put("plannedStart", "2031-03-05");
        form.put("plannedCompletion", "2032-01-31");
        Fixture.submitted(enterprise, form);

        as(enterprise.token()).queryParam(name, kept).get("/projects").then().body("total", equalTo(1));
        as(enterprise.token())
                .queryParam(name, other)
                .get("/projects")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void followsWhatIsChanged() {
        Map<String, Object> form = Fixture.projectForm();
        String project = "/projects/" + draft(enterprise.token(), form).path("id");
        form.put("name", "改名后的项目");
        form.put("industry", "2600");
        as(enterprise.token())
                .header("If-Match", as(enterprise.token()).get(project).header("ETag"))
                .body(form)
                .put(project)
                .then()
                .statusCode(200);

        as(enterprise.token())
                .queryParam("q", "改名后")
                .queryParam("industry", "26")
                .queryParam("state", "DRAFT")
                .get("/projects")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void refusesLightsToThoseWhoSeeNoReports() {
        as(TestTokens.centralBank())
                .queryParam("light", "RED")
                .get("/projects")
                .then()
                .statusCode(403)
                .body("code", equalTo("project.light-not-shown"));
        Fixture.submitted(enterprise, Fixture.projectForm());
        as(TestTokens.centralBank())
                .queryParam("enterprise", enterprise.uscc())
                .get("/projects")
                .then()
                .statusCode(200)
                .body("items.light", contains(nullValue()));
        as(DISTRICT)
                .queryParam("enterprise", enterprise.uscc())
                .queryParam("light", "NONE")
                .get("/projects")
                .then()
                .body("items.light", contains("NONE"));
    }

    @Test
    void filtersAndSortsAndWalksByCursor() {
        List<Integer> amounts = List.of(6_000_000, 7_000_000, 8_500_000);
        for (int amount : amounts) {
            Map<String, Object> form = Fixture.projectForm();
            form.put("totalInvestment", amount);
            draft(enterprise.token(), form);
        }
        List<Number> walked = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(enterprise.token())
                    .queryParam("sort", "-totalInvestment")
                    .queryParam("state", "DRAFT")
                    .queryParam("field", "INDUSTRY")
                    .queryParam("minInvestment", "6000000")
                    .queryParam("maxInvestment", "8000000.00")
                    .queryParam("size", 1);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/projects");
            page.then().statusCode(200).body("total", equalTo(2));
            walked.addAll(page.jsonPath().<Number>getList("items.totalInvestment"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(walked).extracting(Number::intValue).containsExactly(7_000_000, 6_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=colour",
                "page=0",
                "size=201",
                "page=501&size=20",
                "cursor=@@",
                "state=GONE",
                "minInvestment=NaN",
                "minInvestment=0E999999999",
                "industry=U",
                "industry=A3490",
                "startFrom=2026-02-30",
                "updatedTo=yesterday",
                "light=BLUE"
            })
    void refusesQueriesThatItDoesNotKnow(String query) {
        as(DISTRICT).get("/projects?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "updatedAt",
                "-updatedAt",
                "totalInvestment",
                "-totalInvestment",
                "name",
                "-name",
                "dueAt",
                "-dueAt"
            })
    void walksEverySortByCursor(String sort) {
        draft(enterprise.token(), Fixture.projectForm());
        Fixture.submitted(enterprise, Fixture.projectForm());
        String cursor = as(enterprise.token())
                .queryParam("sort", sort)
                .queryParam("size", 1)
                .get("/projects")
                .path("nextCursor");

        as(enterprise.token())
                .queryParam("sort", sort)
                .queryParam("cursor", cursor)
                .get("/projects")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }
}
