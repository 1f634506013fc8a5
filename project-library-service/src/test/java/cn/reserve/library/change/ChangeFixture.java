package cn.reserve.library.change;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.TestTokens;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Change requests for tests. */
final class ChangeFixture {
    static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);
    static final String BUREAU = TestTokens.bureauReviewer("economy");
    static final String PREPARER = TestTokens.commissionPreparer();

    private final Fixture.Enterprise enterprise;
    private final Map<String, Object> form = Fixture.projectForm();
    private final String project;

    private ChangeFixture(Fixture.Enterprise enterprise) {
        this.enterprise = enterprise;
        project = Fixture.admitted(enterprise, form);
    }

    /** An admitted project of a new enterprise. */
    static ChangeFixture admitted() {
        return new ChangeFixture(Fixture.verifiedEnterprise());
    }

    /** Another admitted project of the same enterprise. */
    ChangeFixture sibling() {
        return new ChangeFixture(enterprise);
    }

    /** The machines that the project retires. */
    @Nullable
    Object retired() {
        return form.get("retiredEquipment");
    }

    String token() {
        return enterprise.token();
    }

    /** Path of the project. */
    String project() {
        return project;
    }

    String projectId() {
        return Fixture.id(project);
    }

    /** The project's form with something changed. */
    Map<String, Object> proposal(Map<String, Object> changes) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.putAll(changes);
        return new HashMap<>(Map.of("reason", "设备报价上涨，投资相应增加", "form", changed));
    }

    /** 12 million instead of 10, the loan 8 instead of 6. */
    Map<String, Object> dearer() {
        Map<String, Object> loan = Fixture.loan();
        loan.put("amount", 8_000_000.00);
        return proposal(Map.of(
                "totalInvestment",
                12_000_000.00,
                "funding",
                List.of(Map.of("source", "OWN", "amount", 4_000_000), Map.of("source", "BANK", "amount", 8_000_000)),
                "loan",
                loan));
    }

    Response propose(Map<String, Object> proposal) {
        return propose(token(), proposal);
    }

    Response propose(String token, Map<String, Object> proposal) {
        String tag = as(token()).get(project).header("ETag");
        return as(token)
                .header("If-Match", tag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(proposal)
                .post(project + "/change-requests");
    }

    /** A request that waits for the district; its path. */
    String proposed() {
        return proposed(dearer());
    }

    private String proposed(Map<String, Object> proposal) {
        Response proposed = propose(proposal);
        proposed.then().statusCode(201);
        return "/change-requests/" + proposed.path("id");
    }

    /** A request that waits for the commission; its path. */
    String beforeTheCommission() {
        return beforeTheCommission(dearer());
    }

    String beforeTheCommission(Map<String, Object> proposal) {
        String path = proposed(proposal);
        act(DISTRICT, path, "pass", null).then().statusCode(200);
        act(BUREAU, path, "pass", null).then().statusCode(200);
        return path;
    }
}
