package cn.reserve.library;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two transactions in an order that a test says: one holds its locks until the other waits for them, or needed none of them. */
public final class Held {
    private static final String WAITED_FOR = """
            select exists (select 1 from pg_locks l where not l.granted and pg_backend_pid() = any(pg_blocking_pids(l.pid)))""";

    private Held() {}

    /** What the other one answers, which begins after {@code first} and at best ends after {@code then} is committed. */
    public static <T> T during(EntityManager entities, Runnable first, Callable<T> other, Runnable then)
            throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> answer = QuarkusTransaction.requiringNew().call(() -> {
                first.run();
                Future<T> running = threads.submit(other);
                await().pollInSameThread()
                        .atMost(Duration.ofSeconds(9))
                        .until(() -> running.isDone() || isWaitedFor(entities));
                then.run();
                return running;
            });
            return answer.get();
        }
    }

    private static boolean isWaitedFor(EntityManager entities) {
        return (Boolean) entities.createNativeQuery(WAITED_FOR, Boolean.class).getSingleResult();
    }
}
