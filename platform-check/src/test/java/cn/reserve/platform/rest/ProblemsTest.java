package cn.reserve.platform.rest;

import static cn.reserve.platform.rest.ProbeFixture.asEnterprise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProblemsTest {

    @Inject
    DataSource pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int poolSize;

    @Test
    void messagesAreThereInBothLanguages() {
        assertThat(Messages.keysInOneLanguageOnly()).isEmpty();
    }

    @Test
    void aRefusalIsChineseByDefaultAndEnglishOnRequest() {
        asEnterprise()
                .get("/api/toy/probe/0197a1b2-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "zh")
                .body("code", equalTo("record.not-found"))
                .body("status", equalTo(404))
                .body("title", equalTo("未找到"))
                .body("detail", equalTo("没有这条记录，或您无权查看。"))
                .body("detailEn", containsString("There is no such record"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));

        asEnterprise()
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/api/toy/probe/0197a1b2-0000-7000-8000-000000000000")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Not found"))
                .body("detail", containsString("There is no such record"));
    }

    @Test
    void theTraceIdOfTheCallerIsKept() {
        asEnterprise()
                .header("traceparent", "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01")
                .get("/api/toy/probe/fault")
                .then()
                .statusCode(500)
                .header("X-Trace-Id", "0123456789abcdef0123456789abcdef")
                .body("traceId", equalTo("0123456789abcdef0123456789abcdef"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fault", "error"})
    void aFaultTellsNothingAboutTheInside(String kind) {
        asEnterprise()
                .get("/api/toy/probe/" + kind)
                .then()
                .statusCode(500)
                .body("code", equalTo("request.failed"))
                .body(not(containsString("secret")))
                .body(not(containsString("cn.reserve")))
                .body(not(containsString("java.lang")));
    }

    @Test
    void unknownAddressesAndMethodsAreProblems() {
        asEnterprise()
                .get("/api/toy/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("request.not-found"));
        asEnterprise()
                .delete("/api/toy/probe")
                .then()
                .statusCode(405)
                .body("code", equalTo("request.method-not-allowed"));
        asEnterprise()
                .contentType("text/plain")
                .body("x")
                .post("/api/toy/probe/echo")
                .then()
                .statusCode(415)
                .body("code", equalTo("request.media-type"));
    }

    @Test
    void conditionalChanges() {
        String path = "/api/toy/probe/0197a1b2-0000-7000-8000-000000000000";

        asEnterprise().put(path).then().statusCode(428).body("code", equalTo("record.if-match-missing"));
        asEnterprise()
                .header("If-Match", "\"2\"")
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("record.stale"));
        asEnterprise().header("If-Match", "\"3\"").put(path).then().statusCode(200);
    }

    @Test
    void aBrokenUniqueConstraintIsAConflict() {
        asEnterprise()
                .get("/api/toy/probe/duplicate")
                .then()
                .statusCode(409)
                .body("code", equalTo("record.duplicate"))
                .body(not(containsString("code_entry")));
    }

    @Test
    void withoutAFreeConnectionTheServiceIsBusy() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < poolSize; i++) {
                taken.add(pool.getConnection());
            }

            asEnterprise()
                    .get("/api/toy/probe/duplicate")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("code", equalTo("service.busy"));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unwritable", "stored"})
    void jsonThatWeCannotWriteOrReadBackIsOurFault(String kind) {
        asEnterprise()
                .get("/api/toy/probe/" + kind)
                .then()
                .statusCode(500)
                .body("code", equalTo("request.failed"))
                .body(not(containsString("secret")))
                .body(not(containsString("violations")));
    }

    @Test
    void resourcesRunOnVirtualThreads() {
        asEnterprise()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/toy/probe/thread")
                .then()
                .statusCode(200)
                .body(equalTo("true"));
    }
}
