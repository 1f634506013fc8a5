package cn.reserve.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UntilStoppedTest {
    private final UntilStopped until = new UntilStopped();
    private final AtomicInteger turns = new AtomicInteger();

    @Test
    void tellsAFailure() {
        assertThatThrownBy(() -> until.run(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
    }

    @Test
    void endsATurnQuietlyThatTheEndCutShort() {
        until.run(() -> {
            turns.incrementAndGet();
            until.stop(new ShutdownEvent());
            throw new IllegalStateException("Session/EntityManager is closed");
        });

        assertThat(turns).hasValue(1);
        assertThat(until.isStopping()).isTrue();
    }

    @Test
    void beginsNoTurnAfterTheEnd() {
        until.stop(new ShutdownEvent());

        until.run(turns::incrementAndGet);

        assertThat(turns).hasValue(0);
    }
}
