package cn.reserve.library.enterprise;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.enterprise.RegistrationFixture.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RegistrationResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    @Test
    void registersAnEnterprise() {
        String uscc = Fixture.newUscc();
        String applicant = TestTokens.applicant();

        register(applicant, Fixture.enterpriseForm(uscc))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("SUBMITTED"))
                .body("countyName", equalTo("自流井区"))
                .body("membership", equalTo(null));
        as(applicant).get("/enterprises/mine").then().statusCode(200).body("uscc", equalTo(uscc));
    }

    @Test
    void tellsWhoHasNoEnterpriseYetThatThereIsNone() {
        as(TestTokens.applicant()).get("/enterprises/mine").then().statusCode(204);
        as(DISTRICT).get("/enterprises/mine").then().statusCode(403);
    }

    @Test
    void answersARepeatedRegistrationWithTheFirstResult() {
        String applicant = TestTokens.of(TestPerson.withRoles("applicant"));
        Map<String, Object> form = Fixture.enterpriseForm(Fixture.newUscc());
        String key = UUID.randomUUID().toString();
        String first = as(applicant)
                .header("Idempotency-Key", key)
                .body(form)
                .post("/enterprises")
                .path("id");

        as(applicant)
                .header("Idempotency-Key", key)
                .body(form)
                .post("/enterprises")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void registersOnceWhenTheSameRequestComesSeveralTimesAtOnce() throws Exception {
        String applicant = TestTokens.of(TestPerson.withRoles("applicant"));
        Map<String, Object> form = Fixture.enterpriseForm(Fixture.newUscc());
        String key = UUID.randomUUID().toString();
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<Response> registration = () -> {
            together.await();
            return as(applicant).header("Idempotency-Key", key).body(form).post("/enterprises");
        };

        List<Response> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            answers = threads.invokeAll(Collections.nCopies(4, registration)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("id"))
                .containsOnly(answers.getFirst().<String>path("id"));
        as(DISTRICT)
                .queryParam("q", form.get("uscc"))
                .get("/enterprises")
                .then()
                .body("total", equalTo(1));
        as(TestTokens.auditor())
                .queryParam("subjectType", "enterprise")
                .queryParam("subjectId", answers.getFirst().<String>path("id"))
                .get("/audit")
                .then()
                .body("items.action", contains("enterprise.submitted"));
    }

    @Test
    void namesEveryWrongField() {
        Map<String, Object> form = Fixture.enterpriseForm("91510300MA62ISO00X");
        form.put("name", "\u202e");
        form.put("county", "999999x");
        form.put("contactPhone", "<script>");
        form.remove("sizeClass");

        register(TestTokens.applicant(), form)
                .then()
                .statusCode(400)
                .body("code", equalTo("request.invalid"))
                .body("violations.field", hasItems("uscc", "name", "county", "contactPhone", "sizeClass"));
    }

    @Test
    void refusesAnUnknownCounty() {
        Map<String, Object> form = Fixture.enterpriseForm(Fixture.newUscc());
        form.put("county", "999999");

        register(TestTokens.applicant(), form).then().statusCode(400).body("violations.field", contains("county"));
    }

    @Test
    void refusesASecondRegistrationOfACode() {
        Fixture.Enterprise taken = Fixture.verifiedEnterprise();

        register(TestTokens.applicant(), Fixture.enterpriseForm(taken.uscc()))
                .then()
                .statusCode(409)
                .body("code", equalTo("enterprise.uscc-taken"));
    }

    @Test
    void refusesAMemberOfAnotherEnterprise() {
        register(TestTokens.enterprise(Fixture.newUscc(), Fixture.ZILIUJING), Fixture.enterpriseForm(Fixture.newUscc()))
                .then()
                .statusCode(403)
                .body("code", equalTo("enterprise.other-organisation"));
    }
}
