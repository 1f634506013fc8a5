package cn.reserve.acceptance;

import cn.reserve.acceptance.MatrixCity.Records;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that asks whether the caller may do an operation, and changes nothing: a good body, but no {@code If-Match} and no
 * {@code Idempotency-Key}, so that whoever has the right is told 400 or 428. Where an operation needs neither, the body is one that
 * the rules refuse.
 */
final class Probe {
    private static final Map<String, Object> BODIES = bodies();

    /** Ends of paths that take a file. */
    private static final List<String> UPLOADS = List.of(
            "/attachments",
            "/credentials",
            "/stage-reports",
            "/evidence",
            "/policy-documents",
            "/workbook",
            "/annotated-workbook",
            "/checked-workbook",
            "/photos",
            "/pictures",
            "/solution",
            "/report",
            "/incoming",
            "/certificate");

    /** A good body of the operation, where it takes one. */
    static @Nullable Object goodBody(Operation operation) {
        return BODIES.get(operation.line());
    }

    /** The operation's path on these records. */
    static String pathOf(Operation operation, Records records) {
        return path(operation.path(), records);
    }

    private Probe() {}

    /** Sends the probe; the cell that describes the answer. */
    static String outcome(Api caller, Operation operation, Records records) {
        Answer answer = caller.send(
                operation.method(), path(operation.path(), records), body(operation), contentType(operation));
        answer.leaksNothing();
        return switch (answer.status()) {
            case 401, 403, 404 -> Integer.toString(answer.status());
            // An export beside another one is refused by its own rule, which says that the caller has the right; a
            // client's limit says nothing.
            case 429 -> answer.json().path("code").asText().startsWith("export.") ? "ok" : "limited";
            default -> answer.status() >= 500 ? "failed " + answer.status() : "ok";
        };
    }

    private static String[] contentType(Operation operation) {
        boolean workbook =
                operation.path().endsWith("/workbook") && operation.method().equals("GET");
        if (workbook
                || operation.path().endsWith("/export")
                || operation.path().endsWith("/content")
                || operation.path().endsWith("/document")) {
            return new String[] {"Accept", "*/*"};
        }
        if (UPLOADS.stream().anyMatch(operation.path()::endsWith)) {
            return new String[] {"Content-Type", "application/octet-stream"};
        }
        return operation.path().endsWith("/versions") && operation.method().equals("POST")
                ? new String[] {"Content-Type", "text/csv"}
                : new String[0];
    }

    private static String path(String template, Records records) {
        String path = template;
        for (String noun : List.of("enterprise", "project", "demand", "docking", "service-provider", "case", "need")) {
            path = path.replaceFirst("(/" + noun + "s/)\\{id}", "$1" + records.of(noun));
        }
        for (String service : List.of("library", "supply-demand", "financing")) {
            path = path.replaceFirst("(/" + service + "/saved-views/)\\{view}", "$1" + records.of(service + " view"));
        }
        path = path.replaceFirst("(/diagnoses/)\\{id}", "$1" + records.of("diagnosis"))
                .replaceFirst("(/equipment-disposals/)\\{id}", "$1" + records.of("disposal"))
                .replaceFirst("(/supplies/)\\{id}", "$1" + records.of("supply"))
                .replace("{site}", records.of("site"))
                .replace("{offer}", records.of("offer"))
                .replace("{good}", records.of("good"))
                .replace("{product}", records.of("supply"))
                .replace("{picture}", new UUID(0, 1).toString())
                .replace("{enquiry}", records.of("enquiry"))
                .replace("{figure}", records.of("figure"))
                .replace("{goal}", records.of("goal"))
                .replaceFirst("(/change-requests/)\\{id}", "$1" + records.of("change"))
                .replaceFirst("(/return-phrases/)\\{id}", "$1" + records.of("phrase"))
                .replaceFirst("(/whitelist/batches/)\\{id}", "$1" + records.of("batch"))
                .replace("{projectId}", records.of("project"))
                .replace("{attachment}", records.of("attachment"))
                .replace("{person}", records.of("person"))
                .replace("{invitation}", records.of("invitation"))
                .replace("{amendment}", records.of("amendment"))
                .replace("{credential}", records.of("credential"))
                .replace("{report}", records.of("report"))
                .replace("/{notice}/reading", "/0/reading")
                .replace("{fund}", records.of("fund"))
                .replace("{document}", records.of("document"))
                .replace("{measure}", records.of("measure"))
                .replace("{entry}", records.of("entry"))
                .replace("{evidence}", records.of("evidence"))
                .replace("{target}", records.of("target"))
                .replace("{year}", "2025")
                .replace("{export}", new UUID(0, 1).toString())
                .replace("{type}", records.of("type"))
                .replace("{list}", records.of("list"))
                .replace("{item}", records.of("item"))
                .replace("{round}", records.of("round"))
                .replace("{dispatchReport}", records.of("dispatchReport"))
                .replace("{problem}", records.of("problem"))
                .replace("{notice}", records.of("notice"))
                .replace("{photo}", new UUID(0, 1).toString())
                .replace("{lightRule}", new UUID(0, 1).toString())
                .replace("{kind}", "supply")
                .replace("{collection}", records.of("collection"))
                .replace("{submission}", records.of("submission"))
                .replace("{row}", records.of("row"))
                .replace("{table}", "divisions")
                .replace("{field}", "EDUCATION")
                .replace("{code}", "SOURCES_DO_NOT_SUM")
                .replace("{ruleId}", "city.admitted")
                .replace("{number}", "1")
                .replace("{runId}", new UUID(0, 1).toString())
                .replace("{package}", new UUID(0, 1).toString())
                .replace("{conflict}", new UUID(0, 1).toString())
                .replace("{matchingRun}", new UUID(0, 1).toString())
                .replace("{suggestedSupply}", records.of("fitting"))
                .replace("{suggestedDemand}", records.of("wanted"));
        if (path.contains("{")) {
            throw new IllegalStateException("the matrix knows no value for " + path);
        }
        if (path.endsWith("/attachments") || path.endsWith("/credentials")) {
            return path + "?kind=OTHER&name=probe";
        }
        if (path.endsWith("/evidence") || path.endsWith("/report") || path.endsWith("/certificate")) {
            return path + "?name=probe";
        }
        if (path.endsWith("/stage-reports")) {
            return path + "?stage=COMMISSIONED&day=2026-01-05&name=probe";
        }
        if (path.endsWith("/annual-lists/totals")) {
            return path + "?year=2026";
        }
        if (path.endsWith("/open-data")) {
            return path + "?kind=SUPPLY";
        }
        if (path.endsWith("/comparison")) {
            return path + "?with=" + records.of("collection");
        }
        if (path.endsWith("/photos") || path.endsWith("/incoming")) {
            return path + "?name=probe";
        }
        if (path.endsWith("/pictures")) {
            return path + "?use=PRODUCT&caption=probe";
        }
        if (path.endsWith("/solution")) {
            return path + "?words=probe&name=probe";
        }
        return path.endsWith("/feed") ? path + "?after=0&limit=1&wait=0" : path;
    }

    private static @Nullable Object body(Operation operation) {
        if (operation.definition().path("requestBody").isMissingNode()) {
            return null;
        }
        Object body = BODIES.get(operation.line());
        if (body == null) {
            throw new IllegalStateException("the matrix knows no body for " + operation.line());
        }
        return body;
    }

    private static Map<String, Object> bodies() {
        Map<String, Object> bodies = new HashMap<>();
        library(bodies);
        lists(bodies);
        Object demand = Forms.demand();
        Object supply = Forms.supply();
        bodies.put("POST /api/supply-demand/demands", demand);
        bodies.put("PUT /api/supply-demand/demands/{id}", demand);
        bodies.put("POST /api/supply-demand/supplies", supply);
        bodies.put("PUT /api/supply-demand/supplies/{id}", supply);
        matching(bodies, "/api/supply-demand");
        sheets(bodies);
        bodies.putAll(DockingForms.bodies());
        bodies.put("POST /api/supply-demand/exchange/incoming", "nonsense");
        bodies.put(
                "POST /api/supply-demand/exchange/conflicts/{conflict}/decision",
                Map.of("decision", "KEEP_OURS", "reason", "探测"));
        bodies.putAll(DiagnosisForms.bodies());
        bodies.putAll(DisposalForms.bodies());
        NetworkForms.bodies(bodies);
        CatalogueForms.bodies(bodies);
        for (String step : List.of("acceptance", "due-diligence", "pre-examination", "withdrawal")) {
            bodies.put("POST /api/financing/cases/{id}/" + step, Map.of());
        }
        bodies.put("POST /api/financing/cases/{id}/credit-approval", Forms.credit());
        bodies.put("POST /api/financing/cases/{id}/decline", Map.of("reasonCode", "CAPACITY"));
        bodies.put("POST /api/financing/cases/{id}/refusal", Map.of("reasonCode", "CAPACITY"));
        bodies.put("POST /api/financing/needs/{id}/cases", Map.of());
        for (String service : List.of("library", "supply-demand", "financing")) {
            // Not the columns of any table: the file is refused, whoever may import.
            bodies.put("POST /api/" + service + "/codes/{table}/versions", "nonsense\n");
            bodies.put("PUT /api/" + service + "/notices/reading", Map.of("upTo", 0));
            bodies.put(
                    "PUT /api/" + service + "/notice-settings",
                    Map.of("language", "CHINESE", "digest", "NONE", "kinds", List.of()));
            bodies.put("POST /api/" + service + "/saved-views", ListForms.view());
            bodies.put("PUT /api/" + service + "/saved-views/{view}", ListForms.view());
        }
        return bodies;
    }

    private static void matching(Map<String, Object> bodies, String base) {
        Object mark = Map.of("good", true);
        bodies.put("PUT " + base + "/demands/{id}/suggestions/{suggestedSupply}/mark", mark);
        bodies.put("PUT " + base + "/supplies/{id}/suggestions/{suggestedDemand}/mark", mark);
        // Not a hundred together: refused, whoever may draft.
        Map<String, Integer> weights = Map.of(
                "category", 1, "text", 1, "figures", 1, "energyGrade", 1, "price", 1, "delivery", 1, "distance", 1);
        bodies.put("POST " + base + "/matching/weights", Map.of("weights", weights, "reason", "探测"));
        bodies.put("POST " + base + "/matching/weights-preview", weights);
    }

    private static void sheets(Map<String, Object> bodies) {
        String templates = "/api/supply-demand/sheet-templates/{kind}";
        bodies.put("PUT " + templates + "/draft", ListForms.sheet());
        bodies.put("POST " + templates + "/versions/{number}/trial", Map.of("values", Map.of("product", "探测")));
        String rounds = "/api/supply-demand/collection-rounds";
        bodies.put("POST " + rounds, SheetForms.round("510302"));
        bodies.put("PUT " + rounds + "/{collection}", SheetForms.round("510302"));
        bodies.put(
                "POST " + rounds + "/{collection}/extension", Map.of("deadline", SheetForms.day(60), "reason", "探测"));
        bodies.put("POST " + rounds + "/{collection}/editions/{number}/checked-workbook", "nonsense");
        String submission = "/api/supply-demand/submissions/{submission}";
        bodies.put("POST " + submission + "/annotated-workbook", "nonsense");
        bodies.put("POST " + submission + "/correction", Map.of("reason", "探测"));
        bodies.put("POST " + submission + "/return", Map.of("reason", "探测"));
        bodies.put("POST " + submission + "/rows", SheetForms.row());
        bodies.put("PUT " + submission + "/rows/{row}", SheetForms.row());
        bodies.put("POST " + submission + "/workbook", "nonsense");
    }

    private static void lists(Map<String, Object> bodies) {
        String types = "/api/library/list-types";
        String lists = "/api/library/annual-lists";
        String item = "/api/library/annual-list-items/{item}";
        bodies.put("POST " + types, ListForms.type("probe", "economy"));
        bodies.put("PUT " + types + "/{type}/draft", ListForms.layout());
        bodies.put("POST " + lists, Map.of("type", "probe", "year", 2026));
        bodies.put("POST " + lists + "/{list}/return", Map.of("reason", "探测"));
        bodies.put("POST " + lists + "/{list}/items", ListForms.item());
        bodies.put("POST " + lists + "/{list}/workbook", "nonsense");
        bodies.put("PUT " + item, ListForms.item());
        bodies.put("PUT " + item + "/progress", Map.of("state", "UNDER_WAY", "done", 1, "note", "探测"));
        bodies.put("POST " + item + "/project-draft", Map.of("uscc", Forms.newUscc()));
        bodies.put("PUT " + item + "/project", Map.of("projectId", new UUID(0, 1).toString()));
    }

    private static void library(Map<String, Object> bodies) {
        String base = "/api/library";
        Object enterprise = Forms.enterprise(Forms.newUscc(), "探测企业", "510302");
        Object project = Forms.project("探测项目", "INDUSTRY", "510302");
        Object returned = Forms.returned("scale", "探测");
        Object reason = Map.of("reason", "探测");
        bodies.put("POST " + base + "/enterprises", enterprise);
        bodies.put("PUT " + base + "/enterprises/{id}", enterprise);
        bodies.put("POST " + base + "/enterprises/{id}/return", returned);
        bodies.put("POST " + base + "/enterprises/{id}/rejection", reason);
        bodies.put(
                "POST " + base + "/enterprises/{id}/invitations", Map.of("addressee", "a@example.com", "name", "探测"));
        bodies.put("POST " + base + "/enterprises/{id}/amendments", Forms.amendment());
        bodies.put("POST " + base + "/enterprises/{id}/amendments/{amendment}/return", returned);
        bodies.put("PUT " + base + "/enterprises/{id}/contact", Forms.contact());
        bodies.put("POST " + base + "/enterprises/{id}/credentials", "nonsense");
        bodies.put(
                "POST " + base + "/enterprises/{id}/duplicates/merger",
                Map.of("into", new UUID(0, 1).toString(), "reason", "探测"));
        bodies.put("POST " + base + "/invitations/acceptance", Map.of("code", "no code"));
        bodies.put("POST " + base + "/projects", project);
        bodies.put("PUT " + base + "/projects/{id}", project);
        bodies.put("POST " + base + "/projects/{id}/submission", Map.of());
        bodies.put("POST " + base + "/projects/{id}/return", returned);
        bodies.put("POST " + base + "/projects/{id}/suspension", reason);
        bodies.put("POST " + base + "/projects/{id}/removal", Map.of("reason", "探测", "decisionNumber", "探测〔2026〕1号"));
        // Without its sum, which is asked for after the right was checked.
        bodies.put("POST " + base + "/projects/{id}/attachments", "nonsense");
        bodies.put("POST " + base + "/projects/{id}/stage-reports", "nonsense");
        bodies.put("POST " + base + "/projects/{id}/stage-reports/{report}/return", reason);
        bodies.put(
                "POST " + base + "/projects/{id}/stage-reports/{report}/correction",
                Map.of("day", "2026-03-01", "reason", "probe"));
        bodies.put(
                "PUT " + base + "/projects/{id}/plan",
                Map.of("years", List.of(Map.of("year", 2026, "investment", 1, "milestone", "探测"))));
        bodies.put("POST " + base + "/special-funds", Forms.fund(new UUID(0, 1).toString()));
        bodies.put("PUT " + base + "/special-funds/{fund}/amounts", Map.of("inPlace", 1, "paid", 1));
        bodies.put("POST " + base + "/special-funds/{fund}/revocation", reason);
        plans(bodies, base);
        dispatch(bodies, base + "/dispatch", reason);
        bodies.put("PUT " + base + "/projects/{id}/consent", Map.of("given", false));
        bodies.put("PUT " + base + "/projects/{id}/flags/{code}/justification", Map.of("text", "探测"));
        bodies.put("PUT " + base + "/change-requests/{id}/flags/{code}/justification", Map.of("text", "探测"));
        Object proposal = Map.of("reason", "探测", "form", project);
        bodies.put("POST " + base + "/projects/{id}/change-requests", proposal);
        bodies.put("PUT " + base + "/change-requests/{id}", proposal);
        bodies.put("POST " + base + "/change-requests/{id}/return", returned);
        Object phrase = Map.of("zh", "探测用语");
        bodies.put("POST " + base + "/return-phrases", phrase);
        bodies.put("PUT " + base + "/return-phrases/{id}", phrase);
        bodies.put(
                "POST " + base + "/reviews/passes",
                Map.of("items", List.of(Map.of("projectId", UUID.randomUUID(), "version", 0))));
        bodies.put("PUT " + base + "/field-units/{field}", Map.of("coUnits", List.of()));
        bodies.put("POST " + base + "/policy-rules", PlanForms.rule());
        bodies.put("PUT " + base + "/policy-rules/{ruleId}/{number}", PlanForms.rule());
        bodies.put("POST " + base + "/policy-rules/check", Map.of("condition", "admitted"));
        bodies.put("POST " + base + "/policy-rules/trial", Map.of("condition", "admitted"));
        bodies.put("POST " + base + "/policy-rules/{ruleId}/{number}/enactment", Map.of("validFrom", "2099-01-01"));
        bodies.put("POST " + base + "/policy-rules/{ruleId}/{number}/end", Map.of("lastDay", "2099-01-01"));
        bodies.put("POST " + base + "/whitelist/batches", Map.of("name", "探测"));
        bodies.put(
                "POST " + base + "/whitelist/batches/{id}/entries", Map.of("projectIds", List.of(UUID.randomUUID())));
        bodies.put("POST " + base + "/whitelist/batches/{id}/return", reason);
        bodies.put("POST " + base + "/whitelist/entries/{projectId}/revocation", reason);
    }

    private static void plans(Map<String, Object> bodies, String base) {
        String stamp = UUID.randomUUID().toString();
        bodies.put("POST " + base + "/policy-documents", "nonsense");
        bodies.put("PUT " + base + "/policy-documents/{document}", PlanForms.facts(stamp));
        bodies.put("POST " + base + "/policy-documents/{document}/withdrawal", Map.of("reason", "探测"));
        bodies.put(
                "POST " + base + "/policy-documents/{document}/adoption",
                Map.of("measures", List.of(PlanForms.measure(stamp, "economy")), "targets", List.of()));
        bodies.put("PUT " + base + "/measures/{measure}", PlanForms.measure(stamp, "economy"));
        bodies.put(
                "POST " + base + "/measures/{measure}/entries",
                Map.of("unit", UUID.randomUUID(), "kind", "PROGRESS", "day", "2026-03-02", "text", "探测"));
        bodies.put("POST " + base + "/measures/{measure}/entries/{entry}/evidence", "nonsense");
        bodies.put("PUT " + base + "/targets/{target}", PlanForms.target(stamp, "economy"));
        bodies.put("PUT " + base + "/targets/{target}/values/{year}", Map.of("value", 1, "note", ""));
    }

    private static void dispatch(Map<String, Object> bodies, String base, Object reason) {
        Map<String, Object> assignment = Map.of("owner", "BUREAU", "bureau", "economy", "deadline", "2099-01-01");
        bodies.put("POST " + base + "/light-rules", DispatchForms.strictLights());
        bodies.put("POST " + base + "/rounds", Map.of("period", "2001-01"));
        bodies.put("POST " + base + "/rounds/{round}/extension", Map.of("closesOn", "2099-01-01", "reason", "探测"));
        bodies.put("POST " + base + "/rounds/{round}/workbook", "nonsense");
        bodies.put("POST " + base + "/reports/{dispatchReport}/submission", DispatchForms.figures());
        bodies.put("POST " + base + "/reports/{dispatchReport}/acceptance", Map.of("note", "探测"));
        bodies.put("POST " + base + "/reports/{dispatchReport}/return", reason);
        bodies.put("POST " + base + "/reports/{dispatchReport}/photos", "nonsense");
        bodies.put(
                "POST " + base + "/problems",
                Map.of("reportId", new UUID(0, 1).toString(), "words", "探测", "assignment", assignment));
        bodies.put("POST " + base + "/problems/{problem}/assignment", assignment);
        bodies.put("POST " + base + "/problems/{problem}/solution", "nonsense");
        bodies.put("POST " + base + "/problems/{problem}/reopening", reason);
        bodies.put("POST " + base + "/notices/{notice}/answer", Map.of("answer", "探测", "mendedBy", "2099-01-01"));
        bodies.put("POST " + base + "/notices/{notice}/return", reason);
    }
}
