package cn.reserve.gateway.exchange;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** W3C trace context: a caller's trace id is kept when it is well formed, otherwise one is made; the span id is always ours. */
public record Trace(String id, String traceparent) {

    private static final int LENGTH = 55;
    private static final String NONE = "00000000000000000000000000000000";

    /** Continues the trace of a {@code traceparent} header, or begins one. */
    public static Trace of(@Nullable String traceparent) {
        var id = traceparent == null ? null : acceptedId(traceparent);
        var random = ThreadLocalRandom.current();
        if (id == null) {
            id = hex(random.nextLong()) + hex(random.nextLong());
        }
        return new Trace(id, "00-" + id + "-" + hex(random.nextLong() | 1) + "-01");
    }

    private static String hex(long value) {
        return HexFormat.of().toHexDigits(value);
    }

    private static @Nullable String acceptedId(String traceparent) {
        if (traceparent.length() != LENGTH || !traceparent.startsWith("00-") || traceparent.charAt(35) != '-') {
            return null;
        }
        for (int i = 3; i < 35; i++) {
            char c = traceparent.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return null;
            }
        }
        var id = traceparent.substring(3, 35);
        return id.equals(NONE) ? null : id;
    }
}
