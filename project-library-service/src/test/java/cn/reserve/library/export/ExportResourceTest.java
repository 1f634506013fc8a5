package cn.reserve.library.export;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.offline.OfflineFixture.trouble;
import static cn.reserve.library.whitelist.WhitelistFixture.preparer;
import static cn.reserve.library.whitelist.WhitelistFixture.published;
import static cn.reserve.library.whitelist.WhitelistFixture.revoke;
import static cn.reserve.library.whitelist.WhitelistFixture.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ExportResourceTest {

    @Test
    void exportsABatchWithItsChain() {
        String project = admitted();
        String batch = published(project);

        Response file = as(preparer()).queryParam("format", "JSON").get(batch + "/export");

        file.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("whitelist-"))
                .body("format", equalTo("project-reserve-whitelist/1"))
                .body("entries.projectId", contains(project))
                .body("records[0].position", equalTo(1))
                .body("records.kind", hasItem("BATCH"));
        assertThat(trouble(file.asString())).isEmpty();
        assertThat(trouble(file.asString().replace(project, UUID.randomUUID().toString())))
                .isPresent();
    }

    @Test
    void exportsTheListOnADayAsItStood() {
        String stays = admitted();
        String goes = admitted();
        published(stays, goes);
        revoke(goes, "项目终止").then().statusCode(201);

        Response file = as(TestTokens.auditor()).queryParam("format", "JSON").get("/whitelist/export");

        file.then()
                .statusCode(200)
                .body("entries.projectId", hasItem(stays))
                .body("entries.projectId", not(hasItem(goes)));
        assertThat(trouble(file.asString())).isEmpty();
        assertThat(file.<String>path("about.before")).isEqualTo(file.<String>path("about.exportedAt"));
        as(TestTokens.auditor())
                .queryParam("on", "2099-01-01")
                .get("/whitelist/export")
                .then()
                .statusCode(400)
                .body("violations.rule", contains("day-to-come"));
        as(TestTokens.auditor())
                .queryParam("format", "JSON")
                .queryParam("on", "2020-01-01")
                .get("/whitelist/export")
                .then()
                .body("entries", empty());
        as(TestTokens.auditor())
                .queryParam("on", "soon")
                .get("/whitelist/export")
                .then()
                .statusCode(400);
    }

    @Test
    void exportsAWorkbook() throws IOException {
        String project = admitted();
        String batch = published(project);

        byte[] file = as(TestTokens.centralBank())
                .get(batch + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(1)).contains("项目名称");
            assertThat(rows.get(0).getCellText(5)).isEqualTo("县（区） · District");
            assertThat(rows.get(1).getCellText(4)).isEqualTo("工业 · Industry");
            assertThat(rows.get(1).getCellText(12)).hasSize(64);
        }
    }

    @Test
    void exportsNothingThatIsNotPublished() {
        String batch = submitted(admitted());

        as(preparer()).get(batch + "/export").then().statusCode(409).body("code", equalTo("whitelist.not-published"));
        as(preparer())
                .get("/whitelist/batches/" + UUID.randomUUID() + "/export")
                .then()
                .statusCode(404);
        as(TestTokens.bankOfficer("bank-102655000018"))
                .get(batch + "/export")
                .then()
                .statusCode(403);
        as(TestTokens.whitelistReader()).get("/whitelist/export").then().statusCode(403);
        RestAssured.given()
                .basePath("/api/library")
                .get("/whitelist/export")
                .then()
                .statusCode(401);
    }

    @Test
    void tellsMachinesWhoWasListedAndTakenOff() {
        long before = as(TestTokens.whitelistReader())
                .queryParam("limit", 100)
                .get("/whitelist/changes?after=1000000000")
                .then()
                .statusCode(200)
                .body("items", empty())
                .extract()
                .jsonPath()
                .getLong("next");
        assertThat(before).isEqualTo(1_000_000_000L);
        String project = admitted();
        String batch = published(project);
        revoke(project, "项目终止").then().statusCode(201);
        int last = as(TestTokens.auditor())
                .queryParam("limit", 500)
                .get("/whitelist/records")
                .then()
                .extract()
                .path("items[-1].position");

        Response changes =
                as(TestTokens.whitelistReader()).queryParam("after", last - 2).get("/whitelist/changes");

        changes.then()
                .statusCode(200)
                .body("items.findAll { it.projectId == '" + project + "' }.kind", contains("LISTED", "REVOKED"))
                .body("next", equalTo(last));
        assertThat(batch).isNotEmpty();
        assertThat(changes.asString()).doesNotContain("contact", "phone", "0813", "totalInvestment", "amount");
        as(TestTokens.bankOfficer("bank-102655000018"))
                .get("/whitelist/changes")
                .then()
                .statusCode(403);
    }

    private static String admitted() {
        return Fixture.id(Fixture.admitted(Fixture.verifiedEnterprise(), Fixture.projectForm()));
    }
}
