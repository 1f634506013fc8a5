package cn.reserve.supplydemand.submission.workbook;

import static cn.reserve.supplydemand.round.RoundFixture.BASE;
import static cn.reserve.supplydemand.round.RoundFixture.COUNTY;
import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.step;
import static cn.reserve.supplydemand.submission.SubmissionFixture.furnace;
import static cn.reserve.supplydemand.submission.SubmissionFixture.motor;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.platform.standards.CityTime;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SubmissionWorkbookResourceTest {
    private static final String XLSX = OwnSheets.XLSX;

    @Inject
    ParticipantFixture participants;

    @SuppressWarnings("NullAway.Init")
    private OwnSheets sheets;

    private String model = "";

    @BeforeEach
    void anEnterpriseThatBegan() {
        sheets = OwnSheets.begun(TestTokens.enterprise(participants.verified(COUNTY), COUNTY));
        model = "YE5-" + UUID.randomUUID().toString().substring(0, 6);
    }

    @Test
    void goesOutWithTheRowsAndComesBackUnchanged() {
        sheets.stored(motor());
        sheets.stored(motor());

        Book book = sheets.download();

        assertThat(book.sheet(Book.SUPPLY)).hasSize(3);
        assertThat(book.sheet(Book.DEMAND)).hasSize(1);
        sheets.check(book)
                .statusCode(200)
                .body("sheets.unchanged", contains(2, 0))
                .body("sheets.missing", contains(0, 0))
                .body("wrongCells", equalTo(0))
                .body("ignored", empty());
    }

    @Test
    void storesWhatWasCheckedOnceHoweverOftenItComes() {
        sheets.stored(motor());
        Book book = sheets.download().set(1, "最高单价", 26000).motor(2, model).motor(3, model + "-2");

        sheets.check(book)
                .body("sheets[0].added", equalTo(2))
                .body("sheets[0].changed", equalTo(1))
                .body("sheets[0].changes.change", contains("ADDED", "ADDED", "CHANGED"))
                .body("sheets[0].changes[2].before.priceTo", equalTo("25000"))
                .body("sheets[0].changes[2].values.priceTo", equalTo("26000"));
        assertThat(sheets.models()).hasSize(1);

        int version = sheets.store(book, "how=ALL")
                .then()
                .statusCode(200)
                .body("stored", equalTo(true))
                .extract()
                .path("version");
        assertThat(sheets.models()).hasSize(3).contains(model, model + "-2");
        as(sheets.token()).get(sheets.path()).then().body("rows", equalTo(3)).body("version", equalTo(version));
        sheets.store(book, "how=ALL")
                .then()
                .statusCode(200)
                .body("sheets[0].unchanged", equalTo(3))
                .body("version", equalTo(version));
    }

    @Test
    void takesMissingRowsOutOnlyByChoice() {
        Map<String, String> gone = motor();
        sheets.stored(gone);
        sheets.stored(motor());
        Book book = sheets.download();
        book.sheet(Book.SUPPLY).remove(1);

        sheets.check(book)
                .body("sheets[0].missing", equalTo(1))
                .body("sheets[0].changes.change", contains("MISSING"))
                .body("sheets[0].changes[0].values.model", equalTo(gone.get("model")));
        sheets.store(book, "how=ALL").then().statusCode(200);
        assertThat(sheets.models()).hasSize(2);
        sheets.store(book, "how=ALL&remove=true").then().statusCode(200).body("sheets[0].removed", equalTo(1));
        assertThat(sheets.models()).hasSize(1).doesNotContain(gone.get("model"));
        as(sheets.token()).get(sheets.path()).then().body("rows", equalTo(1));
    }

    @Test
    void takesNothingOutOfASheetWhoseRowsCannotAllBeTold() {
        sheets.stored(motor());
        sheets.stored(motor());
        Book book = sheets.download().set(1, "编号", 999);

        sheets.store(book, "how=RIGHT&remove=true")
                .then()
                .statusCode(200)
                .body("sheets[0].wrongRows", equalTo(1))
                .body("sheets[0].removed", equalTo(0));
        assertThat(sheets.models()).hasSize(2);
    }

    @Test
    void doesNotMissWhatCameAfterTheWorkbookWentOut() {
        Book book = sheets.download();
        sheets.stored(motor());

        sheets.check(book).body("sheets[0].missing", equalTo(0));
    }

    @Test
    void letsRowsChangePlaces() {
        sheets.stored(motor());
        sheets.stored(motor());
        Book book = sheets.download();
        List<String> before = sheets.models();
        book.set(1, "型号", before.get(1)).set(2, "型号", before.get(0));

        sheets.check(book).body("wrongCells", equalTo(0)).body("sheets[0].changed", equalTo(2));
        sheets.store(book, "how=ALL").then().statusCode(200);

        assertThat(sheets.models()).containsExactly(before.get(1), before.get(0));
    }

    @Test
    void storesNothingOfAWorkbookWithAWrongCellUnlessTheRightRowsAreChosen() {
        Book book = sheets.download().motor(1, model).motor(2, model + "-2").set(2, "年产能", "很多");

        sheets.store(book, "how=ALL")
                .then()
                .statusCode(422)
                .body("code", equalTo("submission-workbook.cells"))
                .body("violations.field", contains(Book.SUPPLY + "!I3"));
        assertThat(sheets.models()).isEmpty();

        sheets.store(book, "how=RIGHT")
                .then()
                .statusCode(200)
                .body("sheets[0].added", equalTo(1))
                .body("sheets[0].wrongRows", equalTo(1));
        assertThat(sheets.models()).containsExactly(model);
        sheets.store(book.set(2, "年产能", 500), "how=ALL")
                .then()
                .statusCode(200)
                .body("sheets[0].added", equalTo(1))
                .body("sheets[0].unchanged", equalTo(1));
    }

    @Test
    void namesWhatIsWrongInTheOwnWorkbookThatCanBeBroughtBack() throws IOException {
        byte[] file = sheets.download()
                .motor(1, model)
                .set(1, "年产能", "很多")
                .set(1, "产品名称", "=1+1")
                .bytes();

        byte[] annotated = sheets.sending(file)
                .post(sheets.path() + "/annotated-workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(Book.part(annotated, "xl/comments1.xml") + Book.part(annotated, "xl/comments2.xml"))
                .contains("Must be a number");
        Book copy = Book.of(annotated);
        assertThat(copy.sheet(SheetsOfFile.PROBLEMS).get(1)).contains(Book.SUPPLY, "I2", "很多");
        assertThat(copy.get(1, "产品名称")).isEqualTo("=1+1");
        sheets.check(annotated)
                .statusCode(200)
                .body("wrong.cell", contains("I2"))
                .body("ignored", empty());
        assertThat(sheets.models()).isEmpty();
    }

    @Test
    void refusesAgainWhatComesBackUncorrected() {
        byte[] file = sheets.download()
                .motor(1, model)
                .motor(2, model + "-2")
                .set(1, "主要技术指标", new Book.Formula("CONCATENATE(B2,C2)"))
                .merge(1, 2, "售后服务")
                .bytes();

        byte[] annotated = sheets.sending(file)
                .post(sheets.path() + "/annotated-workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        sheets.check(annotated).body("wrong.rule", hasItems("formula", "merged-cells"));
        sheets.sending(annotated)
                .header("If-Match", "\"0\"")
                .post(sheets.path() + "/workbook?how=RIGHT")
                .then()
                .statusCode(200)
                .body("sheets[0].added", equalTo(0));
    }

    @Test
    void overwritesNothingThatSomebodyStoredInBetween() {
        sheets.stored(motor());
        Book book = sheets.download().set(1, "最高单价", 26000);
        String row = as(sheets.token()).get(sheets.path() + "/rows").path("items[0].id");
        Map<String, String> other = motor();
        as(sheets.token())
                .header("If-Match", "\"0\"")
                .body(Map.of("kind", "SUPPLY", "values", other))
                .put(sheets.path() + "/rows/" + row)
                .then()
                .statusCode(200);

        sheets.check(book).body("wrong.rule", contains("row-changed-since"));
        sheets.sending(book.bytes())
                .header("If-Match", "\"0\"")
                .post(sheets.path() + "/workbook?how=RIGHT")
                .then()
                .statusCode(412);
        sheets.sending(book.bytes())
                .post(sheets.path() + "/workbook?how=RIGHT")
                .then()
                .statusCode(428);
        assertThat(sheets.models()).containsExactly(other.get("model"));
    }

    @Test
    void offersWhatWasPassedTheLastTime() {
        Map<String, String> motor = motor();
        sheets.stored(motor);
        passed();
        sheets = OwnSheets.begun(sheets.token());

        Book book = Book.of(
                as(sheets.token()).get(sheets.path() + "/workbook?earlier=true").asByteArray());

        assertThat(book.get(1, "型号")).isEqualTo(motor.get("model"));
        assertThat(book.get(1, "编号")).isNull();
        sheets.store(book, "how=ALL").then().statusCode(200).body("sheets[0].added", equalTo(1));
        assertThat(sheets.models()).containsExactly(motor.get("model"));
    }

    @Test
    void anOfferedDemandGoesOnWithItsListingAndOneOfAPastMonthIsAskedAnew() {
        YearMonth now = YearMonth.now(CityTime.ZONE);
        Map<String, String> furnace = furnace(now.plusMonths(2));
        sheets.wanted(furnace);
        sheets.wanted(furnace(now.minusMonths(1)));
        passed();
        String demand = demands(furnace).body("items", hasSize(1)).extract().path("items[0].id");
        sheets = OwnSheets.begun(sheets.token());
        Book book = Book.of(
                as(sheets.token()).get(sheets.path() + "/workbook?earlier=true").asByteArray());
        int month = book.column(Book.DEMAND, "计划采购月份");
        int figures = book.column(Book.DEMAND, "主要技术要求");

        assertThat(book.sheet(Book.DEMAND).get(1).get(month)).isEqualTo(furnace.get("purchaseMonth"));
        assertThat(book.sheet(Book.DEMAND).get(2).get(month)).isNull();
        book.sheet(Book.DEMAND).remove(2);
        book.sheet(Book.DEMAND).get(1).set(figures, "炉温 1200 ℃");
        sheets.store(book, "how=ALL").then().statusCode(200);
        passed();

        demands(furnace).body("items.id", contains(demand)).body("items.keyFigures", contains("炉温 1200 ℃"));
    }

    @Test
    void anOfferedRowTakesOverNoListingOfAnotherSubmissionThatWasPassedSince() {
        YearMonth month = YearMonth.now(CityTime.ZONE).plusMonths(2);
        Map<String, String> first = furnace(month);
        sheets.wanted(first);
        passed();
        OwnSheets second = OwnSheets.begun(sheets.token());
        OwnSheets third = OwnSheets.begun(sheets.token());
        Book offered = Book.of(
                as(third.token()).get(third.path() + "/workbook?earlier=true").asByteArray());
        sheets = second;
        Map<String, String> other = furnace(month);
        sheets.wanted(other);
        passed();
        String others = demands(other).extract().path("items[0].id");

        sheets = third;
        sheets.store(offered, "how=ALL").then().statusCode(200);
        passed();

        demands(other).body("items.id", contains(others));
        demands(first).body("items", hasSize(2));
    }

    private void passed() {
        step(sheets.token(), sheets.path(), "handing-in", "").then().statusCode(200);
        step(TestTokens.districtReviewer(COUNTY), sheets.path(), "pass", "")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse demands(Map<String, String> wanted) {
        return as(sheets.token())
                .get(BASE + "/demands?q=" + wanted.get("wantedEquipment"))
                .then();
    }

    @Test
    void belongsToItsEnterpriseAlone() {
        Book book = sheets.download();
        String someoneElse = TestTokens.enterprise(participants.verified(COUNTY), COUNTY);
        as(someoneElse).get(sheets.path() + "/workbook").then().statusCode(404);
        for (String path : List.of("/workbook", "/annotated-workbook")) {
            given().auth()
                    .oauth2(someoneElse)
                    .contentType(XLSX)
                    .body(book.bytes())
                    .post(sheets.path() + path)
                    .then()
                    .statusCode(404);
            given().auth()
                    .oauth2(TestTokens.districtReviewer(COUNTY))
                    .contentType(XLSX)
                    .body(book.bytes())
                    .post(sheets.path() + path)
                    .then()
                    .statusCode(403);
            given().contentType(XLSX)
                    .body(book.bytes())
                    .post(sheets.path() + path)
                    .then()
                    .statusCode(401);
        }
        step(sheets.token(), sheets.path(), "nothing-to-report", "").then().statusCode(200);
        sheets.check(book).statusCode(409).body("code", equalTo("submission.not-fillable"));
    }

    @Test
    void opensWithoutRunningAnything() throws IOException {
        Map<String, String> evil = motor();
        evil.put("product", "=HYPERLINK(\"http://x\",\"x\")");
        evil.put("afterSales", "@SUM(A1)");
        sheets.stored(evil);
        byte[] file = as(sheets.token()).get(sheets.path() + "/workbook").asByteArray();

        assertThat(Book.part(file, "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .contains("t=\"inlineStr\"");
        sheets.check(Book.of(file)).body("sheets[0].unchanged", equalTo(1));
    }
}
