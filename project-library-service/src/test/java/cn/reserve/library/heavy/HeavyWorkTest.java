package cn.reserve.library.heavy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeavyWorkTest {
    private final HeavyWork work = new HeavyWork(1, Duration.ofSeconds(30));

    @AfterEach
    void end() {
        work.end();
    }

    @Test
    void keepsNoVirtualThreadsCarrierBusy() throws Exception {
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            boolean virtual = requests.submit(
                            () -> work.run(() -> Thread.currentThread().isVirtual()))
                    .get();

            assertThat(virtual).isFalse();
        }
    }

    @Test
    void tellsWhoComesWhenTheQueueIsFullToComeAgain() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Callable<Integer> endless = () -> {
            begun.countDown();
            end.await();
            return 1;
        };
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = requests.submit(() -> work.run(endless));
            begun.await();
            try {
                for (int i = 1; i < work.room(); i++) {
                    requests.submit(() -> work.run(endless));
                }
                while (!work.isFull()) {
                    Thread.onSpinWait();
                }

                ProblemException busy = catchThrowableOfType(ProblemException.class, () -> work.run(() -> 2));

                assertThat(busy.status()).isEqualTo(503);
                assertThat(busy.code()).isEqualTo("service.busy");
            } finally {
                end.countDown();
            }
            assertThat(first.get()).isEqualTo(1);
        }
    }

    @Test
    void doesNotWaitLongerThanTheGateway() throws Exception {
        HeavyWork impatient = new HeavyWork(1, Duration.ZERO);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            requests.submit(() -> impatient.run(() -> {
                begun.countDown();
                end.await();
                return 1;
            }));
            begun.await();
            try {
                assertThat(catchThrowableOfType(ProblemException.class, () -> impatient.run(() -> 2))
                                .code())
                        .isEqualTo("service.busy");
            } finally {
                end.countDown();
            }
        } finally {
            impatient.end();
        }
    }

    @Test
    void passesOnWhatTheWorkRefusesAndFreesItsPlace() {
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> work.run(() -> {
                                    throw Problems.conflict("project.not-editable");
                                }))
                        .code())
                .isEqualTo("project.not-editable");
        assertThat(catchThrowableOfType(
                        UncheckedIOException.class,
                        () -> work.run(() -> {
                            throw new IOException("cut");
                        })))
                .hasMessageContaining("cut");
        assertThat(work.run(() -> 3)).isEqualTo(3);
    }
}
