package cn.reserve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.demo.DemoOrganisation;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The test city on the running stack: who is there, and the steps of the main path as one call each. */
final class City {
    static final String LIBRARY = "/api/library";
    static final String SUPPLY_DEMAND = "/api/supply-demand";
    static final String FINANCING = "/api/financing";
    static final String BANK_A = DemoOrganisation.BANK_A.alias();
    static final String BANK_B = DemoOrganisation.BANK_B.alias();

    /** Verification reaches the other services through the feed; generous for a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LocalStack stack;
    private final People people;

    City(LocalStack stack) {
        this.stack = stack;
        this.people = new People(stack);
    }

    /** A verified enterprise with one person, who signs in as {@code username}. */
    record Enterprise(String username, String uscc, String name, String county) {}

    LocalStack stack() {
        return stack;
    }

    People people() {
        return people;
    }

    Api as(String username) {
        return new Api(stack.publicUrl(), () -> people.token(username));
    }

    Api anonymous() {
        return new Api(stack.publicUrl(), () -> null);
    }

    Api withToken(String token) {
        return new Api(stack.publicUrl(), () -> token);
    }

    /** Registers a new enterprise with a new person and lets its district verify it. */
    Enterprise enterprise(String county) {
        String serial = UUID.randomUUID().toString().substring(0, 8);
        String username = people.newPerson("person-" + serial, "林" + serial);
        return registered(username, "自贡示例" + serial + "公司", county);
    }

    private Enterprise registered(String username, String name, String county) {
        String uscc = Forms.newUscc();
        Answer filed = as(username)
                .create(LIBRARY + "/enterprises", Forms.enterprise(uscc, name, county))
                .expect(201);
        as("district-" + county)
                .act(LIBRARY + "/enterprises/" + filed.id() + "/verification", filed.tag(), null)
                .expect(200);
        await().atMost(PATIENCE)
                .until(() -> "DONE"
                        .equals(as(username)
                                .get(LIBRARY + "/enterprises/mine")
                                .json()
                                .path("membership")
                                .asText()));
        people.signInAgain(username);
        return new Enterprise(username, uscc, name, county);
    }

    /** A draft of the enterprise. */
    Answer drafted(Enterprise enterprise, String field) {
        Map<String, Object> form = Forms.project("示例改造项目" + UUID.randomUUID(), field, enterprise.county());
        return as(enterprise.username()).create(LIBRARY + "/projects", form).expect(201);
    }

    /** One step on a project as it stands now. */
    Answer step(String username, String projectId, String verb) {
        Answer now = as(username).get(LIBRARY + "/projects/" + projectId).expect(200);
        return as(username).act(LIBRARY + "/projects/" + projectId + "/" + verb, now.tag(), null);
    }

    /** A project of the enterprise that all levels passed and the commission admitted; its id. */
    String admitted(Enterprise enterprise, String field, String bureauUser) {
        return admitted(enterprise, field, bureauUser, _ -> {});
    }

    /** The same, with something done to the draft. */
    String admitted(Enterprise enterprise, String field, String bureauUser, Consumer<String> toDraft) {
        String id = drafted(enterprise, field).id();
        toDraft.accept(id);
        step(enterprise.username(), id, "submission").expect(200);
        step("district-" + enterprise.county(), id, "pass").expect(200);
        step(bureauUser, id, "pass").expect(200);
        step("commission-preparer", id, "admission").expect(200);
        return id;
    }

    /** A change request for an admitted project; the answer. */
    Answer proposed(Enterprise enterprise, String projectId) {
        Api person = as(enterprise.username());
        String path = LIBRARY + "/projects/" + projectId;
        Answer now = person.get(path).expect(200);
        Map<String, Object> form = Forms.project(
                "示例变更项目" + UUID.randomUUID(), now.json().path("field").asText(), enterprise.county());
        return person.send(
                        "POST",
                        path + "/change-requests",
                        Map.of("reason", "投资调整", "form", form),
                        "If-Match",
                        now.tag(),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201);
    }

    /** A standard phrase that the administrator keeps; its id. */
    String phrase() {
        return as("system-admin")
                .get(LIBRARY + "/return-phrases")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    /** A file of the enterprise on its draft; the answer. */
    Answer attached(Enterprise enterprise, String projectId) {
        return sent(enterprise, "/projects/" + projectId + "/attachments?kind=FILING&name=filing");
    }

    /** A file of the enterprise on its registration; the answer. */
    Answer credential(Enterprise enterprise, String id) {
        return sent(enterprise, "/enterprises/" + id + "/credentials?kind=LICENCE&name=licence");
    }

    /** The enterprise's report that work on its project started; the answer. */
    Answer started(Enterprise enterprise, String projectId) {
        return sent(
                enterprise,
                "/projects/" + projectId + "/stage-reports?stage=UNDER_CONSTRUCTION&day=2026-03-02&name=start");
    }

    /** Lets the project be built and commissioned; the case of what it retired, as soon as it is offered. */
    String retired(Enterprise enterprise, String projectId) {
        for (String reached : List.of("UNDER_CONSTRUCTION&day=2026-03-02", "COMMISSIONED&day=2026-10-02")) {
            String reports = "/projects/" + projectId + "/stage-reports";
            Answer report = sent(enterprise, reports + "?name=stage&stage=" + reached);
            as("district-" + enterprise.county())
                    .act(LIBRARY + reports + "/" + report.id() + "/confirmation", report.tag(), null)
                    .expect(200);
        }
        String list = SUPPLY_DEMAND + "/equipment-disposals?projectId=" + projectId;
        return await().atMost(PATIENCE)
                .until(
                        () -> as(enterprise.username())
                                .get(list)
                                .json()
                                .path("items")
                                .path(0)
                                .path("id")
                                .asText(),
                        id -> !id.isEmpty());
    }

    /** A plan in the policy library; its id. */
    String policyDocument(String stamp) {
        String query = PlanForms.facts(stamp).entrySet().stream()
                .map(fact ->
                        fact.getKey() + "=" + URLEncoder.encode(fact.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return sent("commission-preparer", "/policy-documents?" + query, PlanForms.text(stamp))
                .id();
    }

    /** A measure and a target of a plan that a bureau leads, with an entry and a file of its reviewer: ids by their nouns. */
    Map<String, String> plan(String bureau, String reviewer) {
        String stamp = UUID.randomUUID().toString();
        String document = policyDocument(stamp);
        Api preparer = as("commission-preparer");
        preparer.create(
                        LIBRARY + "/policy-documents/" + document + "/adoption",
                        Map.of(
                                "measures", List.of(PlanForms.measure(stamp, bureau)),
                                "targets", List.of(PlanForms.target(stamp, bureau))))
                .expect(200);
        JsonNode measure = preparer.get(LIBRARY + "/measures?document=" + document)
                .expect(200)
                .json()
                .path("items")
                .path(0);
        String path = "/measures/" + measure.path("id").asText();
        String entry = as(reviewer)
                .create(
                        LIBRARY + path + "/entries",
                        Map.of(
                                "unit", measure.path("units").path(0).path("id").asText(),
                                "kind", "PROGRESS",
                                "day", "2026-03-02",
                                "text", "示例进展"))
                .expect(201)
                .json()
                .path("entries")
                .path(0)
                .path("id")
                .asText();
        String evidence = sent(reviewer, path + "/entries/" + entry + "/evidence?name=proof", Forms.pdf())
                .id();
        JsonNode target = preparer.get(LIBRARY + "/targets?document=" + document)
                .expect(200)
                .json()
                .path("items")
                .path(0);
        return Map.of(
                "document", document,
                "measure", measure.path("id").asText(),
                "entry", entry,
                "evidence", evidence,
                "target", target.path("id").asText());
    }

    private Answer sent(Enterprise enterprise, String path) {
        return sent(enterprise.username(), path, Forms.pdf());
    }

    private Answer sent(String username, String path, String file) {
        return as(username)
                .send(
                        "POST",
                        LIBRARY + path,
                        file,
                        "Content-Type",
                        "application/octet-stream",
                        "Content-Digest",
                        Forms.digest(file),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201);
    }

    /** A submitted batch with these projects; its answer. */
    Answer submittedBatch(List<String> projectIds) {
        Api preparer = as("commission-preparer");
        Answer batch = preparer.create(LIBRARY + "/whitelist/batches", Map.of("name", "测试批次"))
                .expect(201);
        String path = LIBRARY + "/whitelist/batches/" + batch.id();
        Answer filled = preparer.act(path + "/entries", batch.tag(), Map.of("projectIds", projectIds))
                .expect(200);
        return preparer.act(path + "/submission", filled.tag(), null).expect(200);
    }

    /** Approves and publishes; the answer of the publication. */
    Answer published(Answer submittedBatch) {
        Api approver = as("commission-approver");
        String path = LIBRARY + "/whitelist/batches/" + submittedBatch.id();
        Answer approved =
                approver.act(path + "/approval", submittedBatch.tag(), null).expect(200);
        return approver.act(path + "/publication", approved.tag(), null).expect(200);
    }

    /** The need of a published project, as soon as a bank can see it. */
    JsonNode need(String projectId) {
        await().atMost(PATIENCE).until(() -> !findNeed(projectId).isMissingNode());
        return findNeed(projectId);
    }

    /** The need of a project, missing while banks cannot see it. */
    JsonNode findNeed(String projectId) {
        JsonNode page = as("bank-officer-a")
                .get(FINANCING + "/needs?size=200&sort=-publishedAt")
                .expect(200)
                .json();
        for (JsonNode need : page.path("items")) {
            if (projectId.equals(need.path("projectId").asText())) {
                return need;
            }
        }
        return page.path("nothing");
    }

    /** A case of the user's bank on a need; the answer of the claim. */
    Answer claimed(String bankUser, String needId) {
        return as(bankUser)
                .create(FINANCING + "/needs/" + needId + "/cases", Map.of())
                .expect(201);
    }

    /** A row that the supply-demand service takes as soon as it knows the enterprise. */
    Answer filed(Enterprise enterprise, String path, Map<String, Object> form) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as(enterprise.username())
                                .create(SUPPLY_DEMAND + path, form, "probe-" + enterprise.uscc() + path)
                                .status())
                        .isEqualTo(201));
        return as(enterprise.username())
                .create(SUPPLY_DEMAND + path, form, "probe-" + enterprise.uscc() + path)
                .expect(201);
    }
}
