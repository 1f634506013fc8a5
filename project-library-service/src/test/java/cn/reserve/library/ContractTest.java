package cn.reserve.library;

import cn.reserve.platform.rest.Messages;
import cn.reserve.platformtest.HouseRules;
import cn.reserve.platformtest.OpenApiContract;
import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the service promises: its API as committed, the walls of the house, every sentence in both languages. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ContractTest {

    @Test
    void servesTheCommittedApi() {
        OpenApiContract.check("project-library-service");
    }

    @Test
    void keepsTheWallsOfTheHouse() {
        HouseRules.check("cn.reserve.library");
    }

    @Test
    void saysEverythingInBothLanguages() {
        Assertions.assertThat(Messages.keysInOneLanguageOnly()).isEmpty();
    }
}
