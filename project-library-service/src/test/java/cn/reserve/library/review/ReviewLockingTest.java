package cn.reserve.library.review;

import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReviewLockingTest {

    @Test
    void letsExactlyOneOfTwoReviewersPass() throws Exception {
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm());
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> pass = () -> {
            String token = TestTokens.districtReviewer(Fixture.ZILIUJING);
            together.await();
            return as(token).header("If-Match", "\"1\"").post(path + "/pass").statusCode();
        };

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = threads.invokeAll(List.of(pass, pass));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
    }
}
