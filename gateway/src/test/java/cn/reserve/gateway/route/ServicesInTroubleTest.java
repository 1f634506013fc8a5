package cn.reserve.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import cn.reserve.gateway.testing.RawConnection;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServicesInTroubleTest extends GatewayTest {
    @Test
    void namesTheServiceThatIsDownWhileOthersWork() {
        var answer = browser().get("/api/financing/needs", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        var problem = Browser.json(answer);
        assertThat(problem.getString("code")).isEqualTo("gateway.service-unavailable");
        assertThat(problem.getString("service")).isEqualTo("financing");
        assertThat(problem.getString("title")).isEqualTo("Service unavailable");
        assertThat(problem.getString("detailZh")).contains("暂不可用");
        assertThat(problem.getString("traceId")).matches("[0-9a-f]{32}");
        assertThat(browser().get("/api/library/x").statusCode()).isEqualTo(200);
    }

    @Test
    void givesUpOnASilentService() {
        var answer = browser().get("/api/library/silent");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(Browser.json(answer).getString("code")).isEqualTo("gateway.service-timeout");
        assertThat(Browser.json(answer).getString("title")).isEqualTo("服务超时");
    }

    @Test
    void waitsLongerForAnExportThatSortsBeforeItsFirstByte() {
        var export = browser().get("/api/library/slow/export?format=CSV");
        var other = browser().get("/api/library/slow/exports");

        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.body()).isEqualTo("at last");
        assertThat(other.statusCode()).isEqualTo(504);
    }

    @Test
    void repeatsAReadOnceAndNeverAChange() {
        var read = browser().get("/api/library/hangs-up");
        int reads = service.requests();
        service.forget();
        var change = browser().post("/api/library/hangs-up", "{}");

        assertThat(read.statusCode()).isEqualTo(503);
        assertThat(reads).isEqualTo(2);
        assertThat(change.statusCode()).isEqualTo(503);
        assertThat(service.requests()).isEqualTo(1);
    }

    @Test
    void doesNotPassHalfAnAnswerAsAWholeOne() {
        try (var connection = new RawConnection(gateway)) {
            var answer = connection
                    .send("GET /api/library/broken-off HTTP/1.1\r\nHost: g\r\n\r\n")
                    .readAll();

            assertThat(answer)
                    .contains("half of it")
                    .doesNotEndWith("0\r\n\r\n")
                    .doesNotContain("<silent>");
        }
    }
}
