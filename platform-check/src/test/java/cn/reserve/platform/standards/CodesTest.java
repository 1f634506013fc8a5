package cn.reserve.platform.standards;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Each test owns a code of its own, so that order and repetition do not matter. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CodesTest {

    private static final String HEAD = "code,name,level,parent_code\n";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String CODES = "/api/toy/codes/";

    @Inject
    CodeTables tables;

    @Inject
    WorkingDays days;

    @Test
    void theCoreIsThereAndSearchable() {
        signedIn()
                .get(CODES + "divisions?parent=510300&size=50")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("510302"))
                .body("items.name", hasItem("自流井区"));
        signedIn().get(CODES + "divisions?q=流井").then().statusCode(200).body("items.code", hasItem("510302"));
        signedIn()
                .get(CODES + "divisions?q=5103&parent=510300")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("510304"));
        signedIn().get(CODES + "divisions?q=100%25_").then().statusCode(200).body("total", equalTo(0));
        signedIn().get(CODES + "banks?q=工商").then().statusCode(200).body("items.code", hasItem("102100099996"));
        signedIn().get(CODES + "colours").then().statusCode(404).body("code", equalTo("code-table.not-found"));
        given().get(CODES + "divisions").then().statusCode(401);
    }

    @Test
    void namesADayThatNoCalendarHas() {
        signedIn()
                .get(CODES + "divisions?on=%2B999999999-12-31")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("on"));
        importCodes("990301,某县,county,\n", "?missing=KEEP&validFrom=%2B999999999-12-31")
                .statusCode(400)
                .body("violations.field", hasItem("validFrom"));
    }

    @Test
    void aChangedCodeHasBothNamesEachInItsTime() {
        importCodes("990101,旧名县,county,\n", "?missing=KEEP&validFrom=2020-01-01")
                .statusCode(200)
                .body("added", equalTo(1));

        importCodes("990101,新名区,county,\n", "?missing=KEEP").statusCode(200).body("changed", equalTo(1));

        assertThat(tables.find("divisions", "990101", LocalDate.of(2021, 5, 1))
                        .orElseThrow()
                        .name())
                .isEqualTo("旧名县");
        CodeEntry today = tables.find("divisions", "990101", TODAY).orElseThrow();
        assertThat(today.name()).isEqualTo("新名区");
        assertThat(today.isCurrent(TODAY)).isTrue();
    }

    @Test
    void aRetiredCodeStillResolvesAndIsNoLongerOffered() {
        importCodes("2099-01-05,1,,,\n2099-01-06,1,,,\n", "date,is_workday,holiday,rule,status\n", "workdays", "")
                .statusCode(200);

        importCodes("2099-01-05,1,,,\n", "date,is_workday,holiday,rule,status\n", "workdays", "")
                .statusCode(200)
                .body("retired", equalTo(1));

        CodeEntry retired = tables.find("workdays", "2099-01-06", TODAY).orElseThrow();
        assertThat(retired.isCurrent(TODAY)).isFalse();
        signedIn().get(CODES + "workdays?code=2099-01-06").then().body("items.size()", equalTo(1));
        signedIn().get(CODES + "workdays?parent=2099").then().body("items.code", not(hasItem("2099-01-06")));
        importCodes("2099-01-05,1,,,\n2099-01-06,1,,,\n", "date,is_workday,holiday,rule,status\n", "workdays", "")
                .statusCode(200)
                .body("added", equalTo(1));
        assertThat(tables.isCurrent("workdays", "2099-01-06", TODAY)).isTrue();
    }

    @Test
    void theSameFileTwiceIsOneVersion() {
        int first =
                importCodes("990201,某县,county,\n", "?missing=KEEP").extract().path("version");

        importCodes("990201,某县,county,\n", "?missing=KEEP")
                .body("added", equalTo(0))
                .body("unchanged", equalTo(1));

        List<Integer> numbers = signedIn()
                .get(CODES + "divisions/versions")
                .then()
                .statusCode(200)
                .extract()
                .path("number");
        assertThat(numbers).contains(first).doesNotHaveDuplicates();
    }

    @Test
    void aPreviewStoresNothing() {
        importCodes("990301,某县,county,\n", "?missing=KEEP&preview=true")
                .body("added", equalTo(1))
                .body("stored", equalTo(false));

        assertThat(tables.find("divisions", "990301", TODAY)).isEmpty();
    }

    @Test
    void refusedRowsAreReportedByCellAndTheRightOnesStored() {
        importCodes("990401,好县,county,\nabc,坏县,county,\n", "?missing=KEEP")
                .statusCode(200)
                .body("added", equalTo(1))
                .body("refusedRows", equalTo(1))
                .body("refused[0].line", equalTo(3))
                .body("refused[0].cell", equalTo("A3"))
                .body("refused[0].rule", equalTo("division-code"));

        assertThat(tables.isCurrent("divisions", "990401", TODAY)).isTrue();
        importCodes("abc,坏县,county,\n", "?missing=KEEP").statusCode(422).body("code", equalTo("codes.nothing-right"));
    }

    @Test
    void aFileThatWouldEmptyATableIsRefused() {
        importCodes("A,农业,section,\n", "code,name_zh,level,parent_code\n", "industries", "")
                .statusCode(409)
                .body("code", equalTo("codes.retires-many"));
    }

    @Test
    void onlyTheSystemAdministratorImports() {
        for (String token :
                List.of(TestTokens.auditor(), TestTokens.securityAdmin(), TestTokens.commissionApprover())) {
            given().auth()
                    .oauth2(token)
                    .contentType("text/csv")
                    .body(HEAD + "990501,县,county,\n")
                    .post(CODES + "divisions/versions")
                    .then()
                    .statusCode(403);
        }
        given().contentType("text/csv")
                .body(HEAD)
                .post(CODES + "divisions/versions")
                .then()
                .statusCode(401);
    }

    @Test
    void importsAtTheSameTimeDoNotMeet() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> calls = java.util.stream.IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> importCodes("99060" + i + ",县" + i + ",county,\n", "?missing=KEEP")
                                    .statusCode(200)
                                    .extract()
                                    .path("version"))
                    .toList();
            List<Integer> versions = new java.util.ArrayList<>();
            for (Future<Integer> version : threads.invokeAll(calls)) {
                versions.add(version.get());
            }
            assertThat(versions).doesNotHaveDuplicates();
        }
    }

    @Test
    void workingDaysFollowTheShippedCalendar() {
        assertThat(days.count(LocalDate.of(2026, 9, 30), 1))
                .isEqualTo(new WorkingDays.Counted(LocalDate.of(2026, 10, 8), false));
        assertThat(days.isWorking(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(days.count(LocalDate.of(2027, 3, 1), 1).assumed()).isTrue();
        assertThat(days.count(LocalDate.of(2050, 3, 1), 1).assumed()).isTrue();
    }

    @Test
    void theOfficialTablesImport() throws IOException {
        importOfficial("industries", "industries_gbt4754_2017.csv", "");
        importOfficial("divisions", "regions_china_to_county.csv", "?missing=KEEP");
        importOfficial("banks", "banks_china.csv", "");
        importOfficial("workdays", "workdays_2024_2027.csv", "");
    }

    private static void importOfficial(String table, String name, String query) throws IOException {
        String given = System.getProperty("SHARED_DIR", System.getenv().getOrDefault("SHARED_DIR", ""));
        Path root = Path.of(System.getProperty("repository.root", ".."));
        Path file = (given.isEmpty() ? root.resolve("../shared") : Path.of(given))
                .resolve("data")
                .resolve(name);
        if (!Files.isReadable(file)) {
            Logger.getLogger(CodesTest.class).warnf("not imported: %s is not on this machine (SHARED_DIR)", name);
            return;
        }
        asAdmin()
                .contentType("text/csv")
                .body(Files.readAllBytes(file))
                .post(CODES + table + "/versions" + query)
                .then()
                .statusCode(200)
                .body("refusedRows", equalTo(0));
    }

    private static ValidatableResponse importCodes(String rows, String query) {
        return importCodes(rows, HEAD, "divisions", query);
    }

    private static ValidatableResponse importCodes(String rows, String head, String table, String query) {
        return asAdmin()
                .contentType("text/csv; charset=UTF-8")
                .body((head + rows).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(CODES + table + "/versions" + query)
                .then();
    }

    private static RequestSpecification asAdmin() {
        return given().auth().oauth2(TestTokens.systemAdmin());
    }

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(TestTokens.applicant());
    }
}
