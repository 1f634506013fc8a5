package cn.reserve.library.export;

import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.reserve.library.Fixture;
import cn.reserve.library.ListFixture;
import cn.reserve.library.dispatch.DispatchFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each list as a file: the rows of the list, its scope and its rights. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ListExportsTest {
    private final TestPerson preparer =
            TestPerson.withRoles("commission-preparer").in("commission", "commission");

    @Inject
    EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @BeforeEach
    void anEnterprise() {
        enterprise = Fixture.verifiedEnterprise();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /projects              | 项目代码,项目名称,企业,统一社会信用代码     | Code,Project
                    /reviews               | 事项,环节,会签                               | Kind,Level
                    /enterprises           | 企业,统一社会信用代码                        | Enterprise,USCC
                    /whitelist/candidates  | 项目名称,企业                                | Project,Enterprise
                    /whitelist/entries     | 项目代码,项目名称                            | Code,Project
                    /special-funds         | 项目名称,企业                                | Project,Enterprise
                    /dispatch/reports      | 月份,项目名称                                | Month,Project
                    /dispatch/problems     | 项目名称,企业                                | Project,Enterprise
                    /annual-lists          | 清单类型,年度                                | Type,Year
                    /measures              | 文件,文号                                    | Document,Number
                    /targets               | 文件,指标                                    | Document,Indicator
                    /reserve/projects      | 项目名称,企业                                | Project,Enterprise
                    /change-requests       | 项目名称,次数                                | Project,Number
                    /amendments            | 企业,统一社会信用代码                        | Enterprise,USCC
                    /dispatch/notices      | 项目名称,企业                                | Project,Enterprise
                    /whitelist/batches     | 批次号,名称                                  | Number,Name
                    /stage-reports         | 项目名称,企业                                | Project,Enterprise
                    """)
    void aListIsExportedWithAllItsRowsInEitherLanguage(String list, String zh, String en) {
        Fixture.admitted(enterprise, Fixture.projectForm());
        String id = UUID.randomUUID().toString();
        JsonPath rows =
                as(token()).queryParam("size", 1).get(list).then().extract().jsonPath();

        String file = as(token())
                .queryParams(Map.of("format", "CSV", "download", id))
                .get(list + "/export")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();

        assertThat(file).startsWith("\uFEFF" + zh);
        as(token())
                .get("/exports/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("written", equalTo(rows.getInt("total")))
                .body("expected", equalTo(rows.getInt("total")));
        assertThat(as(token())
                        .queryParams(Map.of("format", "CSV", "language", "en"))
                        .get(list + "/export")
                        .asString())
                .startsWith("\uFEFF" + en);
        RestAssured.given()
                .basePath("/api/library")
                .get(list + "/export")
                .then()
                .statusCode(401);
        as(TestTokens.systemAdmin()).get(list + "/export").then().statusCode(403);
    }

    @Test
    void filtersAndOrderAreThoseOfTheList() throws IOException {
        Map<String, Object> form = Fixture.projectForm();
        form.put("name", "=HYPERLINK(\"http://x\",\"y\")");
        Fixture.draft(enterprise.token(), form);
        form.put("name", "二号机组更新");
        Fixture.draft(enterprise.token(), form);

        byte[] file = as(enterprise.token())
                .queryParams(Map.of("sort", "name", "state", "DRAFT"))
                .get("/projects/export")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        List<Row> rows = rows(file);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).getCellText(1)).startsWith("=HYPERLINK");
        assertThat(rows.get(1).getCell(1).getFormula()).isNull();
        assertThat(rows.get(2).getCellText(1)).isEqualTo("二号机组更新");
        assertThat(rows.get(2).getCellText(3)).isEqualTo(enterprise.uscc());
        assertThat(rows.get(2).getCellText(4)).isEqualTo("工业");
        assertThat(rows.get(2).getCellText(7)).isEqualTo("草稿");
        as(enterprise.token())
                .queryParam("sort", "nonsense")
                .get("/projects/export")
                .then()
                .statusCode(400);
    }

    @Test
    void nobodyExportsWhatTheyDoNotSee() throws IOException {
        Fixture.admitted(enterprise, Fixture.projectForm());
        Fixture.Enterprise other = Fixture.verifiedEnterprise();
        String daan = TestTokens.districtReviewer(Fixture.DAAN);
        String health = TestTokens.bureauReviewer("health");

        for (String token : new String[] {other.token(), daan, health}) {
            for (String list : new String[] {"/projects/export", "/stage-reports/export"}) {
                String file = as(token)
                        .queryParam("format", "CSV")
                        .get(list)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                assertThat(file).doesNotContain(enterprise.uscc());
            }
        }
        as(enterprise.token()).get("/reviews/export").then().statusCode(403);
        as(TestTokens.bankOfficer("bank-102655000018"))
                .get("/projects/export")
                .then()
                .statusCode(403);
        as(token())
                .get("/annual-lists/" + UUID.randomUUID() + "/items/export")
                .then()
                .statusCode(404);
    }

    @Test
    void anExportIsAuditedWithItsFilters() {
        as(token())
                .queryParams(Map.of("county", Fixture.ZILIUJING, "q", "更新"))
                .get("/projects/export")
                .then()
                .statusCode(200);

        JsonPath trail = as(TestTokens.auditor())
                .queryParams(Map.of("subjectType", "list", "subjectId", "projects"))
                .get("/audit")
                .jsonPath();

        assertThat(trail.getString("items[0].action")).isEqualTo("list.exported");
        assertThat(trail.getString("items[0].after.filters.county")).isEqualTo(Fixture.ZILIUJING);
        assertThat(trail.getString("items[0].after.format")).isEqualTo("XLSX");
    }

    @Test
    void anExportSaysWhichOfSeveralListsItTookOut() {
        String district = TestTokens.districtReviewer(Fixture.ZILIUJING);
        String list = ListFixture.opened(district, ListFixture.enacted(false, ListFixture.layout()));
        as(district)
                .queryParams(Map.of("q", "电梯", "list", UUID.randomUUID()))
                .get(list + "/items/export")
                .then()
                .statusCode(200);

        JsonPath trail = as(TestTokens.auditor())
                .queryParams(Map.of("subjectType", "list", "subjectId", "annual-list-items"))
                .get("/audit")
                .jsonPath();

        assertThat(trail.getString("items[0].after.filters.list")).isEqualTo(Fixture.id(list));
        assertThat(trail.getString("items[0].after.filters.q")).isEqualTo("电梯");
    }

    @Test
    void theAuditTrailIsExportedForAuditorsAlone() {
        Fixture.draft(enterprise.token(), Fixture.projectForm());

        String file = as(TestTokens.auditor())
                .queryParams(Map.of("format", "CSV", "subjectType", "project"))
                .get("/audit/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file)
                .startsWith("\uFEFF序号,时间,人员")
                .contains(enterprise.uscc())
                .doesNotContain(",list.exported,");
        as(token()).get("/audit/export").then().statusCode(403);
        RestAssured.given().basePath("/api/library").get("/audit/export").then().statusCode(401);
    }

    @Test
    void whoeverReadsPolicyDocumentsExportsThem() {
        for (String token : new String[] {TestTokens.systemAdmin(), enterprise.token()}) {
            as(token)
                    .queryParams(Map.of("format", "CSV", "sort", "title"))
                    .get("/policy-documents/export")
                    .then()
                    .statusCode(200)
                    .body(startsWith("\uFEFF标题,文号,类型"));
        }
        as(TestTokens.securityAdmin()).get("/policy-documents/export").then().statusCode(403);
    }

    @Test
    void candidatesAreLookedUpByTheHundred() {
        for (int i = 0; i < 3; i++) {
            Fixture.admitted(enterprise, Fixture.projectForm());
            Fixture.admitted(Fixture.verifiedEnterprise(), Fixture.projectForm());
        }
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        try {
            String file = as(token())
                    .queryParam("format", "CSV")
                    .get("/whitelist/candidates/export")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();

            assertThat(file).contains(enterprise.uscc());
            assertThat(Arrays.stream(statistics.getQueries()).filter(query -> query.contains("uscc in")))
                    .hasSize(1)
                    .allSatisfy(query -> assertThat(
                                    statistics.getQueryStatistics(query).getExecutionCount())
                            .isLessThanOrEqualTo(file.lines().count() / 500 + 1));
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void progressIsItsOwnPersonsBusiness() {
        String id = UUID.randomUUID().toString();
        as(token())
                .queryParam("download", id)
                .get("/special-funds/export")
                .then()
                .statusCode(200);

        as(token()).delete("/exports/" + id).then().statusCode(204);
        as(token()).get("/exports/" + id).then().body("state", equalTo("DONE")).body("list", equalTo("special-funds"));
        as(TestTokens.commissionPreparer()).get("/exports/" + id).then().statusCode(404);
        as(TestTokens.commissionPreparer()).delete("/exports/" + id).then().statusCode(404);
        as(token()).get("/exports/nonsense").then().statusCode(404);
        as(TestTokens.systemAdmin()).get("/exports/" + id).then().statusCode(404);
        as(TestTokens.of(TestPerson.withRoles("feed-reader")))
                .get("/exports/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void reportsOfDispatchNameLightsAndMonths() throws IOException {
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        String round = DispatchFixture.openRound();
        String report = DispatchFixture.report(round, project);
        DispatchFixture.submit(enterprise.token(), report, DispatchFixture.figures())
                .then()
                .statusCode(200);

        byte[] file = as(enterprise.token())
                .queryParams(Map.of("round", round, "language", "en"))
                .get("/dispatch/reports/export")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        List<Row> rows = rows(file);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).getCellText(5)).isEqualTo("handed in");
        assertThat(Stream.of("green", "yellow", "red", "not judged"))
                .contains(rows.get(1).getCellText(6).toLowerCase(java.util.Locale.ROOT));
    }

    private String token() {
        return TestTokens.of(preparer);
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }
}
