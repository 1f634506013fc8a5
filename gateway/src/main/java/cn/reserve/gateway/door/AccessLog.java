package cn.reserve.gateway.door;

import cn.reserve.gateway.exchange.ClientKind;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jctools.queues.MpscArrayQueue;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON per request on standard output. Event loops format their lines and hand them over; one thread does
 * nothing but write, because what it computes takes a core from an event loop. When it cannot keep up lines are dropped
 * and counted, never waited for. No path, query, address or name: nothing personal.
 */
@Singleton
class AccessLog {

    /** One request. */
    record Line(
            long atMillis,
            String method,
            String route,
            int status,
            long micros,
            ClientKind client,
            String trace,
            @Nullable String refusal) {}

    private static final int WAITING = 1 << 15;
    private static final int FLUSH_BYTES = 1 << 15;
    private static final long REST_NANOS = Duration.ofMillis(20).toNanos();
    private static final int LINE = 256;

    /** A second of the clock and its text up to the dot before the milliseconds. */
    private record Second(long epoch, String text) {
        static Second at(long epoch) {
            return new Second(epoch, Instant.ofEpochSecond(epoch).toString().replace('Z', '.'));
        }
    }

    private final MpscArrayQueue<String> waiting = new MpscArrayQueue<>(WAITING);
    private final boolean enabled;
    private final io.micrometer.core.instrument.Counter dropped;
    /** Read and replaced without a lock: a loop that sees an older one formats it again. */
    private Second second = Second.at(0);

    private volatile boolean stopped;
    private @Nullable Thread writer;

    AccessLog(
            @ConfigProperty(name = "gateway.access-log", defaultValue = "true") boolean enabled,
            MeterRegistry registry) {
        this.enabled = enabled;
        this.dropped = registry.counter("gateway.access.log.dropped");
    }

    void start(@Observes StartupEvent event) {
        writer = Thread.ofPlatform().daemon().name("access-log").start(this::writeUntilStopped);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (writer != null) {
            writer.join(Duration.ofSeconds(2));
        }
    }

    void add(Line line) {
        if (enabled && !waiting.offer(text(line))) {
            dropped.increment();
        }
    }

    private void writeUntilStopped() {
        var text = new StringBuilder(FLUSH_BYTES * 2);
        var out = System.out;
        while (true) {
            boolean last = stopped;
            var line = waiting.relaxedPoll();
            if (line != null) {
                text.append(line);
            }
            if (!text.isEmpty() && (line == null || text.length() > FLUSH_BYTES)) {
                flush(out, text);
            }
            if (line == null) {
                if (last) {
                    return;
                }
                LockSupport.parkNanos(REST_NANOS);
            }
        }
    }

    /** Every value is from a closed set, a number or hex, except the method, which has passed the door's list or is cut. */
    private String text(Line line) {
        var text = new StringBuilder(LINE);
        text.append("{\"log\":\"access\",\"at\":\"")
                .append(second(line.atMillis()))
                .append(Long.toString(1_000 + Math.floorMod(line.atMillis(), 1_000L)), 1, 4)
                .append('Z')
                .append("\",\"method\":\"")
                .append(known(line.method()))
                .append("\",\"route\":\"")
                .append(line.route())
                .append("\",\"status\":")
                .append(line.status())
                .append(",\"micros\":")
                .append(line.micros())
                .append(",\"client\":\"")
                .append(line.client())
                .append("\",\"trace\":\"")
                .append(line.trace());
        if (line.refusal() != null) {
            text.append("\",\"code\":\"").append(line.refusal());
        }
        return text.append("\"}\n").toString();
    }

    private String second(long millis) {
        long epoch = Math.floorDiv(millis, 1_000L);
        var known = second;
        if (known.epoch() != epoch) {
            known = Second.at(epoch);
            second = known;
        }
        return known.text();
    }

    private static String known(String method) {
        return RequestShape.knows(method) ? method : "other";
    }

    private static void flush(PrintStream out, StringBuilder text) {
        out.writeBytes(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        text.setLength(0);
    }
}
