package cn.reserve.library.dispatch.briefing;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.PREPARER;
import static cn.reserve.library.dispatch.DispatchFixture.figures;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;

import cn.reserve.library.Fixture;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BriefingResourceTest {

    @Test
    void addsUpWhatWasHandedInAndIsTakenAway() throws IOException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put("plannedStart", "1999-01-10");
        String project = Fixture.admitted(enterprise, form);
        String round = openRound();
        String briefing = "/dispatch/rounds/" + round + "/briefing";
        submit(enterprise.token(), report(round, project), figures()).then().statusCode(200);

        as(DISTRICT)
                .get(briefing)
                .then()
                .statusCode(200)
                .body("total.filled", equalTo(1))
                .body("total.investedTotal", Fixture.yuan(300_000))
                .body("total.red", greaterThan(0))
                .body("counties.key", contains(Fixture.ZILIUJING))
                .body("fields.find { it.key == 'INDUSTRY' }.filled", equalTo(1));
        as(TestTokens.districtReviewer("510321")).get(briefing).then().body("counties", empty());
        as(enterprise.token()).get(briefing).then().statusCode(403);
        as(enterprise.token()).get(briefing + "/workbook").then().statusCode(403);
        as(TestTokens.financeBureau())
                .accept("*/*")
                .get(briefing + "/document")
                .then()
                .statusCode(403);

        byte[] workbook = as(PREPARER)
                .get(briefing + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(cells(workbook, 2)).contains(String.valueOf(form.get("name")));
        String rows = "http://localhost:8080/dispatch/reports?round=" + round;
        assertThat(cells(workbook, 0).getFirst()).contains("项目调度通报", "20", "各县（区） · By district");
        assertThat(cells(workbook, 0)).contains("县（区） · District");
        assertThat(part(workbook, "xl/worksheets/_rels/sheet1.xml.rels"))
                .contains(rows.replace("&", "&amp;"))
                .contains("county=" + Fixture.ZILIUJING)
                .contains("External");
        byte[] pdf = as(PREPARER)
                .accept("*/*")
                .get(briefing + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("项目调度通报")
                    .contains("自流井区")
                    .contains(rows);
            assertThat(links(document)).contains(rows);
        }
        as(DISTRICT)
                .queryParam("round", round)
                .queryParam("filled", true)
                .queryParam("county", Fixture.ZILIUJING)
                .get("/dispatch/reports")
                .then()
                .body("items.projectId", contains(Fixture.id(project)))
                .body("items[0].fundsInPlace", notNullValue())
                .body("items[0].fundsPaid", notNullValue());
        as(DISTRICT)
                .queryParam("round", round)
                .queryParam("filled", true)
                .queryParam("state", "MISSING")
                .get("/dispatch/reports")
                .then()
                .body("items", empty());
        act(DISTRICT, report(round, project), "acceptance", Map.of()).then().statusCode(200);
        as(DISTRICT)
                .get(briefing)
                .then()
                .body("total.filled", equalTo(1))
                .body("total.investedTotal", Fixture.yuan(300_000));
    }

    /** Addresses that a click opens. */
    private static List<String> links(PDDocument document) throws IOException {
        List<String> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to) {
                    links.add(to.getURI());
                }
            }
        }
        return links;
    }

    private static String part(byte[] file, String name) throws IOException {
        Path kept = Files.createTempFile("briefing", ".xlsx");
        try (ZipFile zip = new ZipFile(Files.write(kept, file).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }

    /** First cells of a sheet. */
    private static List<String> cells(byte[] file, int sheet) {
        List<String> cells = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(new ByteArrayInputStream(file), SheetLimits.standard())) {
            reader.rows(sheet, row -> cells.add(row.cell(0).text()));
        }
        return cells;
    }
}
