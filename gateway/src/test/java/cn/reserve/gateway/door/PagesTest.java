package cn.reserve.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest extends GatewayTest {

    private static final Pattern NONCE = Pattern.compile("content=\"([A-Za-z0-9+/=]{24})\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/projects/0198-a/edit?x=1", "/api-documentation"})
    void servesTheEntryPageForWhatAPersonMayOpen(String path) {
        var page = browser().get(path, "Accept", "text/html,*/*");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "'nonce-" + nonce(page) + "'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void givesEachPageANonceOfItsOwn() {
        assertThat(nonce(browser().get("/"))).isNotEqualTo(nonce(browser().get("/")));
    }

    @Test
    void answersNotFoundToPrograms() {
        var answer = browser().get("/projects", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    }

    @Test
    void answersPeopleWithAPage() {
        var answer = browser().get("/login/callback?state=x", "Accept", "text/html", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
        assertThat(answer.body()).contains("Sign-in expired");
    }

    @Test
    void keepsHashedFilesForAYearAndAsksForOthers() {
        var hashed = browser().get("/assets/app-1a2b3c4d.js");
        var plain = browser().get("/robots.txt");

        assertThat(hashed.headers().firstValue("cache-control")).contains("public, max-age=31536000, immutable");
        assertThat(hashed.headers().firstValue("content-type")).contains("text/javascript; charset=utf-8");
        assertThat(plain.headers().firstValue("cache-control")).contains("no-cache");
        var again = browser()
                .get(
                        "/robots.txt",
                        "If-None-Match",
                        plain.headers().firstValue("etag").orElseThrow());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void sendsFilesCompressedToThoseWhoCanRead() {
        var answer = browser().get("/assets/app-1a2b3c4d.js", "Accept-Encoding", "gzip, br");

        assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
    }

    @Test
    void doesNotAnswerAMissingFileWithThePage() {
        assertThat(browser()
                        .get("/assets/gone-1a2b3c4d.js", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void acceptsNoWritingToPages() {
        assertThat(browser().post("/projects", "{}", "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void documentsAllServicesOnOnePage() {
        var page = browser().get("/api-docs/");
        var services = browser().get("/api-docs/services.json");

        assertThat(page.body()).contains("/api-docs/swagger-ui-bundle.js").doesNotContain("http");
        assertThat(services.body())
                .contains("/api/library/openapi", "/api/supply-demand/openapi", "/api/financing/openapi")
                .doesNotContain("feed", "notices");
        assertThat(browser().get("/api-docs/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        assertThat(browser().get("/api-docs/swagger-ui.css").statusCode()).isEqualTo(200);
        assertThat(browser().get("/api-docs").statusCode()).isEqualTo(301);
    }

    @Test
    void saysPubliclyThatItServesAndNoMore() {
        assertThat(browser().get("/q/health/ready").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private static String nonce(HttpResponse<String> page) {
        var matcher = NONCE.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }
}
