package cn.reserve.library.project;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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
                "minInvestment=0E999999999"
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
