package cn.reserve.library.document;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.reserve.library.Fixture;
import cn.reserve.library.heavy.HeavyWork;
import cn.reserve.library.project.ProjectState;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DocumentResourceTest {
    @Inject
    HeavyWork work;

    @Test
    void printsTheWholeProjectInChinese() throws IOException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        String path = Fixture.submitted(enterprise, form);
        act(TestTokens.districtReviewer(Fixture.ZILIUJING), path, "return", Fixture.reasons("scale"))
                .then()
                .statusCode(200);

        Response printed = as(enterprise.token()).get(path + "/document");

        printed.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Disposition", containsString("filename*=UTF-8''%E6%95%B0%E6%8E%A7"));
        try (PDDocument document = Loader.loadPDF(printed.asByteArray())) {
            assertThat(text(document))
                    .contains(String.valueOf(form.get("name")), "自流井区测试路1号", "1,000 万元", "数控车床", "川投资备〔2026〕1号")
                    .contains("资金来源", "退回修改", "请核对后重新填写", "王建国", "已退回")
                    .doesNotContain("政策条件判定");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(fonts(document)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC.*");
            });
            picture(document);
        }
        assertThat(printed.asByteArray().length).as("a subset, not the face").isLessThan(600_000);
    }

    @Test
    void goesOverSeveralPagesInEnglishToo() throws IOException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put(
                "retiredEquipment",
                IntStream.range(0, 80)
                        .mapToObj(number -> Fixture.machine("C" + number + "-" + System.nanoTime()))
                        .toList());
        String path = Fixture.submitted(enterprise, form);

        Response printed = as(TestTokens.commissionPreparer()).get(path + "/document?language=en");

        try (PDDocument document = Loader.loadPDF(printed.asByteArray())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(text(document))
                    .contains("What the policy rules say", "Funding", pages + " / " + pages)
                    .contains("City project library")
                    .doesNotContain("city.documents", "relending-2", "re-lending-industrial");
        }
    }

    @Test
    void saysWhatWasNotFilledInAndWhatWasPromised() throws IOException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put("permits", List.of(Map.of("kind", "ENERGY", "state", "IN_PROGRESS")));
        form.put("promise", Map.of("given", true, "until", "2026-12-31"));
        form.remove("retiredEquipment");
        form.remove("effect");
        String path = "/projects/" + Fixture.draft(enterprise.token(), form).path("id");

        Response printed = as(enterprise.token()).get(path + "/document");

        try (PDDocument document = Loader.loadPDF(printed.asByteArray())) {
            assertThat(text(document).replaceAll("\\s", ""))
                    .contains("尚未提交", "淘汰设备未填写", "预期成效未填写", "附件没有附件", "不迟于2026-12-31全部取得")
                    .contains("节能审查办理中——")
                    .doesNotContain("版本1");
        }
    }

    @Test
    void countsVersionsAsThePageDoes() throws IOException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        String path = Fixture.submitted(enterprise, form);
        String etag = act(TestTokens.districtReviewer(Fixture.ZILIUJING), path, "return", Fixture.reasons("scale"))
                .header("ETag");
        assertThat(printed(enterprise.token(), path)).contains("第1版").doesNotContain("含尚未提交的修改");
        form.put("scale", "年产六万件");
        as(enterprise.token())
                .header("If-Match", etag)
                .body(form)
                .put(path)
                .then()
                .statusCode(200);

        assertThat(printed(enterprise.token(), path)).contains("第1版（含尚未提交的修改）");
        act(enterprise.token(), path, "submission", null).then().statusCode(200);
        assertThat(printed(enterprise.token(), path)).contains("第2版").doesNotContain("含尚未提交的修改");
    }

    private static String printed(String token, String path) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(as(token).get(path + "/document").asByteArray())) {
            return text(document).replaceAll("\\s", "");
        }
    }

    @Test
    void masksTheContactForWhoeverNeedsNobodysTelephone() throws IOException {
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm());

        Response printed = as(TestTokens.auditor()).get(path + "/document");

        try (PDDocument document = Loader.loadPDF(printed.asByteArray())) {
            assertThat(text(document)).contains("（不显示）").doesNotContain("0813-2200000");
        }
    }

    @Test
    void printsWordsWhereTheFormHasCodes() throws IOException {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put("industry", "3421");
        form.put("totalInvestment", 11_000_000);
        Map<String, Object> loan = Fixture.loan();
        loan.put("intendedBanks", List.of("bank-102100099996"));
        form.put("loan", loan);
        form.put("declaration", Map.of("progressPercent", 40, "relocation", false, "guidanceClass", "ENCOURAGED"));
        String path = Fixture.submitted(enterprise, form);
        act(
                TestTokens.districtReviewer(Fixture.ZILIUJING),
                path,
                "return",
                reasonsFor("funding[0].amount", "newEquipment[1].name", "declaration", "attachments"));
        as(enterprise.token())
                .header("If-Match", as(enterprise.token()).get(path).header("ETag"))
                .body(Map.of("text", "另有自筹资金"))
                .put(path + "/flags/SOURCES_DO_NOT_SUM/justification")
                .then()
                .statusCode(200);

        Response printed = as(enterprise.token()).get(path + "/document");

        try (PDDocument document = Loader.loadPDF(printed.asByteArray())) {
            assertThat(text(document).replaceAll("\\s", ""))
                    .contains("金属切削机床制造（3421）", "中国工商银行", "资金来源合计与总投资不一致")
                    .contains("政策申报说明", "投资进度", "40%", "鼓励类")
                    .contains("资金来源1金额：", "新购设备2设备名称：", "政策申报说明：", "附件：")
                    .doesNotContain("SOURCES_DO_NOT_SUM", "bank-", "funding", "declaration");
        }
        Response judged = as(TestTokens.commissionPreparer()).get(path + "/document");
        try (PDDocument document = Loader.loadPDF(judged.asByteArray())) {
            assertThat(text(document).replaceAll("\\s", ""))
                    .contains("市重点项目库", "科技创新和技术改造再贷款（工业第二批）")
                    .doesNotContain("relending", "city.");
        }
    }

    private static Map<String, Object> reasonsFor(String... fields) {
        return Map.of(
                "reasons",
                Arrays.stream(fields)
                        .map(field -> Map.of("field", field, "reason", "请核对"))
                        .toList());
    }

    @Test
    void saysRemovedAsTheApplicationDoes() {
        assertThat(Words.CHINESE.of(ProjectState.REMOVED)).isEqualTo("已移出");
        assertThat(Words.CHINESE.of("done.removed")).isEqualTo("移出储备库");
    }

    @Test
    void isForWhoeverSeesTheProject() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm()) + "/document";

        as(Fixture.verifiedEnterprise().token()).get(path).then().statusCode(404);
        as(TestTokens.districtReviewer(Fixture.DAAN)).get(path).then().statusCode(404);
        as(enterprise.token()).get(path + "?language=fr").then().statusCode(400);
        RestAssured.given().basePath("/api/library").get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank-officer", "central-bank", "finance-bureau", "applicant"})
    void isClosedToOthers(String role) {
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm());

        as(TestTokens.of(TestPerson.withRoles(role)))
                .get(path + "/document")
                .then()
                .statusCode(403);
    }

    @Test
    void tellsWhoPrintsWhileManyPrintToComeAgain() throws Exception {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm()) + "/document";
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < work.room(); i++) {
                others.submit(() -> work.run(() -> {
                    end.await();
                    return 1;
                }));
            }
            try {
                while (!work.isFull()) {
                    Thread.onSpinWait();
                }

                as(enterprise.token())
                        .get(path)
                        .then()
                        .statusCode(503)
                        .header("Retry-After", notNullValue())
                        .body("code", equalTo("service.busy"));
            } finally {
                end.countDown();
            }
        }
        as(enterprise.token()).get(path).then().statusCode(200);
    }

    @Test
    void knowsTheSameWordsInBothLanguages() {
        assertThat(Words.CHINESE.all().keySet()).isEqualTo(Words.ENGLISH.all().keySet());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    /** To look at, and to see that the pages can be drawn. */
    private static void picture(PDDocument document) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            BufferedImage image = renderer.renderImageWithDPI(page, 80);
            assertThat(ImageIO.write(image, "png", new File("target/document-" + (page + 1) + ".png")))
                    .isTrue();
        }
    }
}
