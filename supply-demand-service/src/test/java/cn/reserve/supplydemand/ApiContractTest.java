package cn.reserve.supplydemand;

import cn.reserve.platformtest.OpenApiContract;
import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ApiContractTest {
    @Test
    void servesTheCommittedApi() {
        OpenApiContract.check("supply-demand-service");
    }
}
