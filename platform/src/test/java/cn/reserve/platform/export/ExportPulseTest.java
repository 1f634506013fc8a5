package cn.reserve.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportPulseTest {
    private final Runs runs = new Runs();
    private final ExportPulse pulse = new ExportPulse(runs, UUID.randomUUID());

    /** Keeps nothing: fails as often as it is told to, then says whether it still runs. */
    private static final class Runs extends ExportRuns {
        private final List<String> told = new ArrayList<>();
        private int failing;
        private boolean running = true;

        Runs() {
            super(
                    (EntityManager) Proxy.newProxyInstance(
                            ExportPulseTest.class.getClassLoader(),
                            new Class<?>[] {EntityManager.class},
                            (proxy, method, arguments) -> {
                                throw new UnsupportedOperationException();
                            }),
                    1);
        }

        @Override
        boolean reached(UUID id, long written, @Nullable Long expected) {
            return tell("reached " + written);
        }

        @Override
        boolean end(UUID id, long written, ExportState state) {
            return tell(state + " " + written);
        }

        private boolean tell(String what) {
            told.add(what);
            if (failing > 0) {
                failing--;
                throw new IllegalStateException("no connection within 5 s");
            }
            return running;
        }
    }

    @Test
    void rowsGoOnThoughProgressCannotBeKept() throws InterruptedException {
        runs.failing = 2;
        pulse.expects(3);
        Thread.sleep(1_100);

        pulse.beat();
        pulse.beat();
        pulse.done();

        assertThat(runs.told).containsExactly("reached 0", "reached 1", "DONE 2");
    }

    @Test
    void theEndIsToldAgain() {
        runs.failing = 2;

        pulse.done();

        assertThat(runs.told).containsExactly("DONE 0", "DONE 0", "DONE 0");
    }

    @Test
    void aWholeFileIsKeptThoughItsEndCannotBeTold() {
        runs.failing = 9;

        pulse.done();

        assertThat(runs.told).hasSize(3);
    }

    @Test
    void breaksOffWhenSomebodyCancelled() throws InterruptedException {
        runs.running = false;
        Thread.sleep(1_100);

        assertThatThrownBy(pulse::beat).isInstanceOf(ExportBrokenOff.class);
        assertThatThrownBy(() -> pulse.expects(1)).isInstanceOf(ExportBrokenOff.class);
    }
}
