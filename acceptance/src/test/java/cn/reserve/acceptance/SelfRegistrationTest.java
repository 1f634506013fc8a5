package cn.reserve.acceptance;

import static cn.reserve.acceptance.City.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.localstack.BrowserLogin;
import cn.reserve.localstack.GatewaySession;
import cn.reserve.localstack.demo.DemoPerson;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person nobody knows becomes a member of a verified enterprise, without an administrator. */
@ExtendWith(RunningStack.class)
class SelfRegistrationTest {
    private final City city;

    SelfRegistrationTest(City city) {
        this.city = city;
    }

    @Test
    void makesAnApplicantAMemberAfterTheDistrictVerified() {
        String username = "self-" + UUID.randomUUID().toString().substring(0, 8);
        GatewaySession session = BrowserLogin.to(city.stack()).register(username, "何小平", DemoPerson.PASSWORD);
        assertThat(roles(session)).contains("applicant").doesNotContain("enterprise");

        String uscc = Forms.newUscc();
        JsonNode filed = GatewaySession.json(
                created(session.post(LIBRARY + "/enterprises", Forms.enterprise(uscc, "自注册示例公司", "510302"))));
        assertThat(filed.path("state").asText()).isEqualTo("SUBMITTED");
        assertThat(session.post(LIBRARY + "/projects", project()).statusCode()).isEqualTo(403);

        returnedOnceAndMended(session, filed.path("id").asText(), uscc);
        verifiedByTheDistrict(filed.path("id").asText());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "DONE".equals(mine(session).path("membership").asText()));

        JsonNode person = session.refresh();

        assertThat(person.path("organisation").asText()).isEqualTo(uscc);
        assertThat(roles(session)).contains("enterprise").doesNotContain("applicant");
        created(session.post(LIBRARY + "/projects", project()));
    }

    private void returnedOnceAndMended(GatewaySession session, String id, String uscc) {
        String path = LIBRARY + "/enterprises/" + id;
        Answer seen = city.as("district-510302").get(path).expect(200);
        city.as("district-510302")
                .act(path + "/return", seen.tag(), Forms.returned("address", "请写到门牌号"))
                .expect(200);
        JsonNode returned = mine(session);
        assertThat(returned.path("reasons").get(0).path("field").asText()).isEqualTo("address");
        Map<String, Object> mended = Forms.enterprise(uscc, "自注册示例公司", "510302");
        mended.put("address", "创新路 8 号 2 栋");
        HttpResponse<String> again = session.put(
                path, mended, "If-Match", "\"" + returned.path("version").asLong() + "\"");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    }

    private void verifiedByTheDistrict(String id) {
        String path = LIBRARY + "/enterprises/" + id;
        city.as("district-510304").get(path).problem(404);
        Answer seen = city.as("district-510302").get(path).expect(200);
        city.as("district-510302").act(path + "/verification", seen.tag(), null).expect(200);
    }

    private static JsonNode mine(GatewaySession session) {
        return GatewaySession.json(session.get(LIBRARY + "/enterprises/mine"));
    }

    private static Map<String, Object> project() {
        return Forms.project("自注册企业的项目", "INDUSTRY", "510302");
    }

    private static HttpResponse<String> created(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return response;
    }

    private static String roles(GatewaySession session) {
        return session.person().path("roles").toString();
    }
}
