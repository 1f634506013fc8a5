package cn.reserve.financing.docking;

import static cn.reserve.financing.docking.CasesFixture.CASES;
import static cn.reserve.financing.docking.CasesFixture.as;
import static cn.reserve.financing.docking.CasesFixture.claimed;
import static cn.reserve.financing.docking.CasesFixture.officerOf;
import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.financing.need.PublishedNeeds;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CaseListTest {
    @Inject
    PublishedNeeds published;

    private final String uscc = newUscc();
    private final String bank = newBank();

    @Test
    void listsEachSideItsOwnCases() {
        UUID need = published.publish(uscc);
        String own = claimed(bank, need);
        String others = claimed(newBank(), need);

        officerOf(bank).get(CASES).then().statusCode(200).body("items.id", contains(own));
        as(TestTokens.enterprise(uscc, "510302"))
                .queryParam("needId", need)
                .get(CASES)
                .then()
                .body("items.id", contains(others, own));
        as(TestTokens.centralBank())
                .queryParam("needId", need)
                .queryParam("state", "CLAIMED")
                .queryParam("bank", bank)
                .get(CASES)
                .then()
                .body("items.id", contains(own));
    }

    @Test
    void exportsEachSideItsOwnCases() {
        UUID need = published.publish(uscc);
        String otherBank = newBank();
        claimed(bank, need);
        claimed(otherBank, need);

        String own = exported(officerOf(bank));
        String enterprise = exported(as(TestTokens.enterprise(uscc, "510302")));
        String nobodys = exported(as(TestTokens.enterprise(newUscc(), "510302")));

        assertThat(own.lines()).hasSize(2);
        assertThat(own).startsWith("\uFEFF项目名称,企业,银行").contains("已认领");
        assertThat(enterprise.lines()).hasSize(3);
        assertThat(nobodys.lines()).hasSize(1);
        as(TestTokens.financeBureau()).get(CASES + "/export").then().statusCode(403);
        officerOf(bank)
                .queryParam("state", "LOST")
                .get(CASES + "/export")
                .then()
                .statusCode(400);
    }

    private static String exported(RequestSpecification caller) {
        return caller.queryParam("format", "CSV")
                .get(CASES + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void walksEveryCaseOnceByCursor() {
        UUID need = published.publish(uscc);
        String first = claimed(newBank(), need);
        String second = claimed(newBank(), need);

        String cursor = as(TestTokens.enterprise(uscc, "510302"))
                .queryParam("size", 1)
                .get(CASES)
                .then()
                .body("items.id", contains(second))
                .extract()
                .path("nextCursor");

        as(TestTokens.enterprise(uscc, "510302"))
                .queryParam("size", 1)
                .queryParam("cursor", cursor)
                .get(CASES)
                .then()
                .body("items.id", contains(first))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"sort, bank", "state, LOST", "needId, 7", "cursor, %%%"})
    void refusesParametersThatItDoesNotKnow(String name, String value) {
        officerOf(bank).queryParam(name, value).get(CASES).then().statusCode(400);
    }
}
