package cn.reserve.library.whitelist;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Batches for tests. */
public final class WhitelistFixture {
    public static final TestPerson PREPARER =
            TestPerson.withRoles("commission-preparer").in("commission", "commission");
    public static final TestPerson APPROVER = TestPerson.withRoles("commission-approver")
            .in("commission", "commission")
            .named("孙丽华");

    private WhitelistFixture() {}

    public static String preparer() {
        return TestTokens.of(PREPARER);
    }

    public static String approver() {
        return TestTokens.of(APPROVER);
    }

    /** An admitted project whose form differs in what is named; gives its id. */
    static String admitted(Map<String, Object> changes) {
        Map<String, Object> form = Fixture.projectForm();
        form.putAll(changes);
        return Fixture.id(Fixture.admitted(Fixture.verifiedEnterprise(), form));
    }

    /** An open, empty batch; gives its path. */
    public static String open() {
        Response opened = as(preparer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("name", "测试批次"))
                .post("/whitelist/batches");
        opened.then().statusCode(201);
        return "/whitelist/batches/" + opened.path("id");
    }

    public static Response add(String batch, String... projectIds) {
        return act(preparer(), batch, "entries", Map.of("projectIds", Arrays.asList(projectIds)));
    }

    public static String submitted(String... projectIds) {
        String batch = open();
        add(batch, projectIds).then().statusCode(200);
        act(preparer(), batch, "submission", null).then().statusCode(200);
        return batch;
    }

    public static String published(String... projectIds) {
        String batch = submitted(projectIds);
        act(approver(), batch, "approval", null).then().statusCode(200);
        act(approver(), batch, "publication", null).then().statusCode(200);
        return batch;
    }

    /** Takes a project off the list. */
    public static Response revoke(String projectId, String reason) {
        return as(approver())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", reason))
                .post("/whitelist/entries/" + projectId + "/revocation");
    }

    static List<String> listedOn(String token, String day) {
        return as(token)
                .queryParam("on", day)
                .queryParam("size", 200)
                .get("/whitelist/entries")
                .then()
                .statusCode(200)
                .extract()
                .path("items.projectId");
    }
}
