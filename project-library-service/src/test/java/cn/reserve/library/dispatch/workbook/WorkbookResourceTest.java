package cn.reserve.library.dispatch.workbook;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.closeRound;
import static cn.reserve.library.dispatch.DispatchFixture.figures;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.photo;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.reserve.library.Fixture;
import cn.reserve.library.Held;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.platform.sheet.SheetRow;
import cn.reserve.platform.sheet.SheetWriter;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WorkbookResourceTest {
    @Inject
    EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private String first;

    @SuppressWarnings("NullAway.Init")
    private String second;

    @SuppressWarnings("NullAway.Init")
    private String round;

    @BeforeEach
    void aRoundOfTwoProjects() {
        enterprise = Fixture.verifiedEnterprise();
        first = Fixture.admitted(enterprise, Fixture.projectForm());
        second = Fixture.admitted(enterprise, Fixture.projectForm());
        round = openRound();
    }

    @Test
    void goesOutAndComesBackFilledIn() {
        byte[] out = as(DISTRICT)
                .get("/dispatch/rounds/" + round + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(ids(out)).contains(Fixture.id(first), Fixture.id(second));
        byte[] filled = workbook(row(first, 12.5, 30, 30), empty(second));

        take(DISTRICT, filled, "CHECK")
                .then()
                .statusCode(200)
                .body("right", equalTo(1))
                .body("stored", equalTo(false));
        as(DISTRICT).get(report(round, first)).then().body("state", equalTo("MISSING"));
        take(DISTRICT, filled, "ALL")
                .then()
                .statusCode(200)
                .body("right", equalTo(1))
                .body("left", equalTo(1))
                .body("wrong", equalTo(0))
                .body("stored", equalTo(true));

        as(enterprise.token())
                .get(report(round, first))
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("byDistrict", equalTo(true))
                .body("figures.investedPeriod", Fixture.yuan(125_000));
        take(DISTRICT, filled, "ALL")
                .then()
                .statusCode(200)
                .body("left", equalTo(2))
                .body("right", equalTo(0));
        assertThat(ids(as(DISTRICT)
                        .get("/dispatch/rounds/" + round + "/workbook")
                        .asByteArray()))
                .contains(Fixture.id(first));
    }

    @Test
    void storesNothingWhenACellIsWrongUnlessTheRightRowsAreWanted() {
        byte[] half = workbook(row(first, 12.5, 30, 30), row(second, 12.5, 3, "很多"));
        byte[] impossible = workbook(row(first, 12.5, 30, 30), row(second, 12.5, 3, 30));

        take(DISTRICT, half, "ALL")
                .then()
                .statusCode(422)
                .body("code", equalTo("dispatch-workbook.wrong-cells"))
                .body("violations.field", contains("G3"));
        take(DISTRICT, impossible, "CHECK").then().statusCode(200).body("cells.cell", contains("F3"));
        as(DISTRICT).get(report(round, first)).then().body("state", equalTo("MISSING"));

        take(DISTRICT, half, "RIGHT")
                .then()
                .statusCode(200)
                .body("right", equalTo(1))
                .body("wrong", equalTo(1))
                .body("cells.cell", contains("G3"));

        as(DISTRICT).get(report(round, first)).then().body("state", equalTo("ACCEPTED"));
        as(DISTRICT).get(report(round, second)).then().body("state", equalTo("MISSING"));
        take(DISTRICT, workbook(row(first, 99, 99, 99)), "CHECK")
                .then()
                .body("cells.cell", contains("D2"))
                .body("cells.rule", contains("dispatch-row-settled"));
    }

    @Test
    void takesOnlyTheOwnDistrictsRowsAndTheColumnsThatWentOut() {
        byte[] mine = workbook(row(first, 12.5, 30, 30), row(first, 12.5, 30, 30));
        String elsewhere = TestTokens.districtReviewer(Fixture.DAAN);

        take(DISTRICT, mine, "CHECK").then().body("cells.cell", contains("A3")).body("cells.rule", contains("twice"));
        take(elsewhere, mine, "CHECK").then().body("cells.rule", hasItems("dispatch-not-asked"));
        take(elsewhere, mine, "ALL").then().statusCode(422);
        take(enterprise.token(), mine, "ALL").then().statusCode(403);
        take(TestTokens.commissionPreparer(), mine, "ALL").then().statusCode(403);
        take(DISTRICT, new byte[] {1, 2, 3}, "ALL").then().statusCode(422);
        take(DISTRICT, other(), "ALL").then().statusCode(422).body("code", equalTo("dispatch-workbook.headings"));
        as(enterprise.token())
                .get("/dispatch/rounds/" + round + "/workbook")
                .then()
                .statusCode(403);
        closeRound(round);
        take(DISTRICT, mine, "ALL").then().statusCode(409).body("code", equalTo("dispatch-round.not-open"));
    }

    @Test
    void bringsNothingBackThatWasReturned() {
        submit(enterprise.token(), report(round, first), figures()).then().statusCode(200);
        act(DISTRICT, report(round, first), "return", Map.of("reason", "口径不对"))
                .then()
                .statusCode(200);
        byte[] out = as(DISTRICT).get("/dispatch/rounds/" + round + "/workbook").asByteArray();
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(new ByteArrayInputStream(out), SheetLimits.standard())) {
            reader.rows(0, rows::add);
        }
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.cell(SheetColumns.ID).text()).isEqualTo(Fixture.id(first));
            assertThat(row.cell(SheetColumns.SUMMARY).text()).isNotBlank();
        });

        take(DISTRICT, out, "RIGHT").then().statusCode(200).body("right", equalTo(0));

        as(DISTRICT).get(report(round, first)).then().body("state", equalTo("RETURNED"));
    }

    @Test
    void holdsTheProjectsThatMoveOnBeforeTheirReports() throws Exception {
        photo(enterprise.token(), report(round, first), SampleFiles.picture("jpeg"))
                .then()
                .statusCode(201);
        @Nullable Object[] started = row(first, 12.5, 30, 30);
        started[SheetColumns.PROGRESS] = "在建";
        started[SheetColumns.STARTED] = LocalDate.of(2026, 3, 2);

        Response taken = Held.during(
                entities,
                () -> entities.createNativeQuery("update project set name = name where id = ?1")
                        .setParameter(1, UUID.fromString(Fixture.id(first)))
                        .executeUpdate(),
                () -> take(DISTRICT, workbook(started), "ALL"),
                () -> touch(Fixture.id(report(round, first))));

        taken.then().statusCode(200).body("right", equalTo(1));
        as(enterprise.token()).get(first).then().body("stage", equalTo("UNDER_CONSTRUCTION"));
    }

    @Test
    void holdsAlsoTheProjectsOfWhichOnlyTheLightChanges() throws Exception {
        UUID report = UUID.fromString(Fixture.id(report(round, first)));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update dispatch_report set start_light = 'RED', light = 'RED' where id = ?1")
                        .setParameter(1, report)
                        .executeUpdate());

        Response taken = Held.during(
                entities,
                () -> entities.createNativeQuery("update project set name = name where id = ?1")
                        .setParameter(1, UUID.fromString(Fixture.id(first)))
                        .executeUpdate(),
                () -> take(DISTRICT, workbook(row(first, 12.5, 30, 30)), "ALL"),
                () -> touch(report.toString()));

        taken.then().statusCode(200).body("right", equalTo(1));
    }

    @Test
    void waitsForReportsOnTheirWayAndTheyDoNotWaitForIt() throws Exception {
        List<String> reports =
                new ArrayList<>(List.of(Fixture.id(report(round, first)), Fixture.id(report(round, second))));
        Collections.sort(reports);
        boolean ordered = reports.getFirst().equals(Fixture.id(report(round, first)));
        String lower = ordered ? first : second;
        String higher = ordered ? second : first;

        Response taken = Held.during(
                entities,
                () -> touch(reports.getFirst()),
                () -> take(DISTRICT, workbook(row(higher, 12.5, 30, 30), row(lower, 12.5, 30, 30)), "ALL"),
                () -> touch(reports.getLast()));

        taken.then().statusCode(200).body("right", equalTo(2));
    }

    private void touch(String report) {
        entities.createNativeQuery("update dispatch_report set months_late = months_late where id = ?1")
                .setParameter(1, UUID.fromString(report))
                .executeUpdate();
    }

    private Response take(String token, byte[] file, String how) {
        return as(token)
                .contentType("application/octet-stream")
                .queryParam("how", how)
                .body(file)
                .post("/dispatch/rounds/" + round + "/workbook");
    }

    private static List<String> ids(byte[] file) {
        List<String> ids = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(new ByteArrayInputStream(file), SheetLimits.standard())) {
            reader.rows(0, row -> ids.add(row.cell(SheetColumns.ID).text()));
        }
        return ids;
    }

    private static byte[] workbook(@Nullable Object[]... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetWriter.open(out)) {
            sheet.sheet("项目调度", SheetColumns.ALL);
            for (Object[] row : rows) {
                sheet.row(row);
            }
        }
        return out.toByteArray();
    }

    private static byte[] other() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetWriter.open(out)) {
            sheet.sheet("项目调度", SheetColumns.ALL.subList(1, SheetColumns.COUNT)).row("x");
        }
        return out.toByteArray();
    }

    private static @Nullable Object[] empty(String project) {
        @Nullable Object[] cells = new Object[SheetColumns.COUNT];
        cells[SheetColumns.ID] = Fixture.id(project);
        return cells;
    }

    private static @Nullable Object[] row(String project, double period, double year, Object total) {
        @Nullable Object[] cells = empty(project);
        cells[SheetColumns.FIRST_FIGURE] = BigDecimal.valueOf(period);
        cells[SheetColumns.FIRST_FIGURE + 1] = BigDecimal.valueOf(year);
        cells[SheetColumns.FIRST_FIGURE + 2] = total;
        cells[SheetColumns.FIRST_SOURCE] = BigDecimal.valueOf(50);
        cells[SheetColumns.PAID] = BigDecimal.valueOf(20);
        cells[SheetColumns.PROGRESS] = "前期准备";
        cells[SheetColumns.INSTALLED] = 0;
        cells[SheetColumns.SUMMARY] = "设备招标已完成，场地平整过半。" + Fixture.id(project).substring(0, 4);
        return cells;
    }
}
