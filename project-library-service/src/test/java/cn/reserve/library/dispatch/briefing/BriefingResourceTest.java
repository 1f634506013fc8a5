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

import cn.reserve.library.Fixture;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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

        assertThat(cells(as(PREPARER)
                        .get(briefing + "/workbook")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray()))
                .contains(String.valueOf(form.get("name")));
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
                    .contains("自流井区");
        }
        act(DISTRICT, report(round, project), "acceptance", Map.of()).then().statusCode(200);
        as(DISTRICT)
                .get(briefing)
                .then()
                .body("total.filled", equalTo(1))
                .body("total.investedTotal", Fixture.yuan(300_000));
    }

    /** First cells of the sheet of red and yellow projects. */
    private static List<String> cells(byte[] file) {
        List<String> cells = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(new ByteArrayInputStream(file), SheetLimits.standard())) {
            reader.rows(2, row -> cells.add(row.cell(0).text()));
        }
        return cells;
    }
}
