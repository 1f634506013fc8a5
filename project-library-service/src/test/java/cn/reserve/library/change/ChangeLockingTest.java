package cn.reserve.library.change;

import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChangeLockingTest {

    @Test
    void letsExactlyOneOfTwoDecide() throws Exception {
        ChangeFixture project = ChangeFixture.admitted();
        String path = project.beforeTheCommission();
        String tag = as(ChangeFixture.PREPARER).get(path).header("ETag");

        List<Integer> answers = together(
                () -> as(ChangeFixture.PREPARER).header("If-Match", tag).post(path + "/approval"),
                () -> as(project.token()).header("If-Match", tag).post(path + "/withdrawal"));

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void takesExactlyOneOfTwoProposals() throws Exception {
        ChangeFixture project = ChangeFixture.admitted();
        String tag = as(project.token()).get(project.project()).header("ETag");
        Callable<Response> propose = () -> as(project.token())
                .header("If-Match", tag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(project.dearer())
                .post(project.project() + "/change-requests");

        assertThat(together(propose, propose)).containsExactlyInAnyOrder(201, 412);
    }

    private static List<Integer> together(Callable<Response> one, Callable<Response> other) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = threads.invokeAll(List.of(at(barrier, one), at(barrier, other)));
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }

    private static Callable<Integer> at(CyclicBarrier barrier, Callable<Response> request) {
        return () -> {
            barrier.await();
            return request.call().statusCode();
        };
    }
}
