package cn.reserve.acceptance;

import static cn.reserve.acceptance.City.FINANCING;
import static cn.reserve.acceptance.City.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.acceptance.City.Enterprise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** By API through the gateway: nobody reads or changes what is another's, nothing is overwritten unseen, nothing happens twice. */
@ExtendWith(RunningStack.class)
class SeparatePeopleTest {
    private final City city;

    SeparatePeopleTest(City city) {
        this.city = city;
    }

    @Test
    void keepsBanksFromEachOther() {
        Enterprise enterprise = city.enterprise("510302");
        String project = city.admitted(enterprise, "INDUSTRY", "bureau-economy");
        city.published(city.submittedBatch(List.of(project)));
        String need = city.need(project).path("id").asText();
        Answer claim = city.claimed("bank-officer-a", need);

        city.as("bank-officer-b").get(FINANCING + "/cases/" + claim.id()).problem(404);
        city.as("bank-officer-b")
                .act(FINANCING + "/cases/" + claim.id() + "/acceptance", claim.tag(), Map.of())
                .problem(404);
        assertThat(city.as("bank-officer-b")
                        .get(FINANCING + "/cases")
                        .expect(200)
                        .body())
                .doesNotContain(claim.id());
    }

    @Test
    void hidesAProjectFromAnotherEnterprise() {
        Enterprise owner = city.enterprise("510302");
        Enterprise stranger = city.enterprise("510302");
        Answer draft = city.drafted(owner, "INDUSTRY");
        String path = LIBRARY + "/projects/" + draft.id();

        city.as(stranger.username()).get(path).problem(404);
        city.as(stranger.username())
                .put(path, draft.tag(), Forms.project("夺取", "INDUSTRY", "510302"))
                .problem(404);
        city.as(stranger.username())
                .act(path + "/submission", draft.tag(), null)
                .problem(404);
        city.as("district-510304").get(path).problem(404);
    }

    @Test
    void refusesAStaleTagAndAMissingOne() {
        Enterprise enterprise = city.enterprise("510302");
        Answer draft = city.drafted(enterprise, "INDUSTRY");
        String path = LIBRARY + "/projects/" + draft.id();
        Map<String, Object> form = Forms.project("改名后的项目", "INDUSTRY", "510302");
        city.as(enterprise.username()).put(path, draft.tag(), form).expect(200);

        city.as(enterprise.username()).put(path, draft.tag(), form).refused(412, "record.stale");
        city.as(enterprise.username())
                .act(path + "/submission", draft.tag(), null)
                .refused(412, "record.stale");
        city.as(enterprise.username()).send("PUT", path, form).refused(428, "record.if-match-missing");
    }

    @Test
    void createsOnceWhenTheSamePostComesTwiceAndTwiceAtOnce() {
        Enterprise enterprise = city.enterprise("510302");
        Api api = city.as(enterprise.username());
        Map<String, Object> form = Forms.project("只建一次的项目", "INDUSTRY", "510302");
        String key = UUID.randomUUID().toString();

        List<CompletableFuture<Answer>> atOnce = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            atOnce.add(CompletableFuture.supplyAsync(() -> api.create(LIBRARY + "/projects", form, key)));
        }
        List<String> ids = new ArrayList<>(atOnce.stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.expect(201).id())
                .toList());
        ids.add(api.create(LIBRARY + "/projects", form, key).expect(201).id());

        assertThat(ids).containsOnly(ids.getFirst());
        assertThat(api.get(LIBRARY + "/projects").json().path("total").asInt()).isEqualTo(1);
        form.put("scale", "另一个内容");
        api.create(LIBRARY + "/projects", form, key).refused(409, "idempotency.key-reused");
        api.send("POST", LIBRARY + "/projects", form).refused(400, "idempotency.key-missing");
    }

    @Test
    void letsOneBankClaimOnceAndAnotherAsWell() {
        Enterprise enterprise = city.enterprise("510302");
        String project = city.admitted(enterprise, "INDUSTRY", "bureau-economy");
        city.published(city.submittedBatch(List.of(project)));
        String need = city.need(project).path("id").asText();
        city.claimed("bank-officer-a", need);

        city.as("bank-manager-a")
                .create(FINANCING + "/needs/" + need + "/cases", Map.of())
                .problem(409);
        city.claimed("bank-officer-b", need);
    }

    @Test
    void takesARevokedProjectOffTheBanksList() {
        Enterprise enterprise = city.enterprise("510302");
        String project = city.admitted(enterprise, "INDUSTRY", "bureau-economy");
        city.published(city.submittedBatch(List.of(project)));
        String need = city.need(project).path("id").asText();

        city.as("commission-approver")
                .create(LIBRARY + "/whitelist/entries/" + project + "/revocation", Map.of("reason", "企业申请退出"))
                .expect(201);

        await().atMost(Duration.ofSeconds(10))
                .until(() -> "CLOSED"
                        .equals(city.as("central-bank")
                                .get(FINANCING + "/needs/" + need)
                                .json()
                                .path("state")
                                .asText()));
        city.as("bank-officer-b")
                .create(FINANCING + "/needs/" + need + "/cases", Map.of())
                .problem(409);
    }
}
