package cn.reserve.library.planimport;

import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.library.Plans;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PlanImportResourceTest {
    private static final String PREPARER = TestTokens.commissionPreparer();

    @SuppressWarnings("NullAway.Init")
    private String stamp;

    @SuppressWarnings("NullAway.Init")
    private String document;

    @BeforeEach
    void aDocument() {
        stamp = Plans.stamp();
        document = Plans.imported(stamp);
    }

    @Test
    void showsWhatTheTextSaysAndStoresNothing() {
        as(PREPARER)
                .get("/policy-documents/" + document + "/reading")
                .then()
                .statusCode(200)
                .body("structure", equalTo("ANNEX_TABLE"))
                .body("measures", hasSize(3))
                .body("measures[0].leads", contains("市经济和信息化局"))
                .body("measures[0].others", contains("市发展改革委"))
                .body("measures[2].notes", hasItem("NO_LEAD_UNIT"))
                .body("targets.dueYear", contains(2027, 2027))
                .body("bureaus.find { it.name == '市经济和信息化局' }.bureau", equalTo("economy"));
        as(PREPARER).queryParam("document", document).get("/measures").then().body("items", empty());
        as(PREPARER).queryParam("document", document).get("/targets").then().body("items", empty());
    }

    @Test
    void storesTheRowsAsThePersonLeftThem() {
        Map<String, Object> corrected = Plans.measure(stamp);
        corrected.put("topic", "");

        Plans.adopt(PREPARER, document, List.of(corrected), List.of(Plans.target(stamp)))
                .then()
                .statusCode(200)
                .body("measures", equalTo(1))
                .body("targets", equalTo(1));

        as(PREPARER)
                .queryParam("document", document)
                .get("/measures")
                .then()
                .body("items.text", contains("建立重点项目库" + stamp))
                .body("items[0].state", equalTo("NOT_STARTED"))
                .body("items[0].units.name", contains("市经济和信息化局", "市住房城乡建设局"));
        as(TestTokens.auditor())
                .queryParam("subjectType", "policy-document")
                .queryParam("subjectId", document)
                .get("/audit")
                .then()
                .body("items.action", hasItems("policy-document.imported", "policy-document.plan-adopted"));
    }

    @Test
    void storesAllRowsOrNone() {
        Map<String, Object> leaderless = Plans.measure(stamp);
        leaderless.put("text", "另一项" + stamp);
        leaderless.put("units", List.of(Plans.unit("市公安局", "", false)));
        Map<String, Object> pathless = Plans.target(stamp);
        pathless.put("baseYear", 2030);

        Plans.adopt(PREPARER, document, List.of(Plans.measure(stamp), leaderless), List.of())
                .then()
                .statusCode(400)
                .body("violations.field", contains("measures[1].units"))
                .body("violations.rule", contains("measure-needs-lead"));
        Plans.adopt(PREPARER, document, List.of(Plans.measure(stamp)), List.of(pathless))
                .then()
                .statusCode(400)
                .body("violations.field", contains("targets[0].baseYear"));
        as(PREPARER).queryParam("document", document).get("/measures").then().body("items", empty());
        Plans.adopt(PREPARER, document, List.of(), List.of()).then().statusCode(400);
    }

    @Test
    void takesARowOfADocumentOnce() {
        Plans.adopt(PREPARER, document, List.of(Plans.measure(stamp)), List.of(Plans.target(stamp)))
                .then()
                .statusCode(200);

        Plans.adopt(PREPARER, document, List.of(Plans.measure(stamp)), List.of())
                .then()
                .statusCode(400)
                .body("violations.rule", contains("measure-known"));
        Plans.adopt(PREPARER, document, List.of(), List.of(Plans.target(stamp)))
                .then()
                .statusCode(400)
                .body("violations.rule", contains("target-known"));
    }

    @Test
    void storesOnceWhatTwoPeopleSaveTogether() throws Exception {
        Callable<Integer> saving =
                () -> Plans.adopt(PREPARER, document, List.of(Plans.measure(stamp)), List.of(Plans.target(stamp)))
                        .statusCode();
        List<Integer> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            answers = threads.invokeAll(Collections.nCopies(3, saving)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 400, 400);
        as(PREPARER).queryParam("document", document).get("/measures").then().body("items", hasSize(1));
        as(PREPARER).queryParam("document", document).get("/targets").then().body("items", hasSize(1));
    }

    @Test
    void refusesFiguresThatCannotBe() {
        Map<String, Object> negative = Plans.target(stamp);
        negative.put("value", -5);
        Map<String, Object> vanishing = Plans.target(stamp);
        vanishing.put("comparison", "CHANGE");
        vanishing.put("value", -100);
        vanishing.put("dueYear", 2028);
        Map<String, Object> far = Plans.target(stamp);
        far.put("dueYear", 20270);

        Plans.adopt(PREPARER, document, List.of(), List.of(negative, vanishing))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("targets[0].value", "targets[1].value", "targets[1].baseValue"));
        Plans.adopt(PREPARER, document, List.of(), List.of(far)).then().statusCode(400);
        as(PREPARER).queryParam("document", document).get("/targets").then().body("items", empty());
    }

    @Test
    void saysThatATextHasNoKnownStructure() {
        String other = Plans.stamp();
        String minutes = Plans.send(PREPARER, "会议纪要" + other + "\n\n今天讨论了几件事，没有形成结论，下次再议。\n", Plans.facts(other))
                .path("id");

        as(PREPARER)
                .get("/policy-documents/" + minutes + "/reading")
                .then()
                .statusCode(200)
                .body("structure", equalTo("UNKNOWN"))
                .body("measures", empty())
                .body("targets", empty());
    }

    @Test
    void isThePreparersAlone() {
        Plans.adopt(TestTokens.bureauReviewer("economy"), document, List.of(Plans.measure(stamp)), List.of())
                .then()
                .statusCode(403);
        as(TestTokens.auditor())
                .get("/policy-documents/" + document + "/reading")
                .then()
                .statusCode(403);
        Plans.adopt(PREPARER, new UUID(0, 1).toString(), List.of(Plans.measure(stamp)), List.of())
                .then()
                .statusCode(404);
    }
}
