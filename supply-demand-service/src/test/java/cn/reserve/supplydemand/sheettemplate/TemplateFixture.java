package cn.reserve.supplydemand.sheettemplate;

import static io.restassured.RestAssured.given;

import cn.reserve.platformtest.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests about sheet templates, as the web app sends them. */
public final class TemplateFixture {
    public static final String PATH = "/api/supply-demand/sheet-templates";

    private TemplateFixture() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** There is one template per kind: what an earlier test left goes first. */
    public static void withoutDraft(String kind) {
        String admin = TestTokens.systemAdmin();
        Response template = as(admin).get(PATH + "/" + kind);
        List<String> states = template.path("versions.state");
        if (states.contains("DRAFT")) {
            as(admin)
                    .header("If-Match", template.header("ETag"))
                    .delete(PATH + "/" + kind + "/draft")
                    .then()
                    .statusCode(200);
        }
    }

    public static String etag(String kind) {
        return as(TestTokens.systemAdmin()).get(PATH + "/" + kind).header("ETag");
    }

    public static int released(String kind) {
        return as(TestTokens.systemAdmin()).get(PATH + "/" + kind).path("released");
    }

    /** What the released version asks for. */
    public static Map<String, Object> layout(String kind) {
        Response template = as(TestTokens.systemAdmin()).get(PATH + "/" + kind);
        int released = template.path("released");
        return new HashMap<>(
                template.<Map<String, Object>>path("versions.find { it.number == " + released + " }.layout"));
    }

    public static Map<String, Object> with(Map<String, Object> layout, Map<String, Object> column) {
        List<Map<String, Object>> columns = new ArrayList<>(columns(layout));
        columns.add(column);
        Map<String, Object> changed = new HashMap<>(layout);
        changed.put("columns", columns);
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> layout, String key) {
        Map<String, Object> changed = new HashMap<>(layout);
        changed.put(
                "columns",
                columns(layout).stream()
                        .filter(column -> !key.equals(column.get("key")))
                        .toList());
        return changed;
    }

    public static Map<String, Object> withRules(Map<String, Object> layout, List<Map<String, Object>> rules) {
        Map<String, Object> changed = new HashMap<>(layout);
        changed.put("rules", rules);
        return changed;
    }

    public static Map<String, Object> column(String key, String name, String kind) {
        return new HashMap<>(Map.of(
                "key", key, "name", Map.of("zh", name, "en", key), "kind", kind, "required", false, "personal", false));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> columns(Map<String, Object> layout) {
        return (List<Map<String, Object>>) layout.getOrDefault("columns", List.of());
    }

    public static ValidatableResponse draft(String token, String kind, Map<String, Object> layout) {
        return as(token)
                .header("If-Match", etag(kind))
                .body(layout)
                .put(PATH + "/" + kind + "/draft")
                .then();
    }

    public static ValidatableResponse release(String token, String kind) {
        return as(token)
                .header("If-Match", etag(kind))
                .post(PATH + "/" + kind + "/draft/release")
                .then();
    }
}
