package cn.reserve.gateway.exchange;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** W3C trace context: a caller's trace id is kept when it is well formed, otherwise one is made; the span id is always ours. */
public record Trace(String id, String traceparent, boolean isContinued) {

    private static final int LENGTH = 55;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
    private static final String NONE = "00000000000000000000000000000000";

    /** Continues the trace of a {@code traceparent} header, or begins one. */
    public static Trace of(@Nullable String traceparent) {
        var id = traceparent == null ? null : acceptedId(traceparent);
        var text = "00-00000000000000000000000000000000-0000000000000000-01".getBytes(StandardCharsets.ISO_8859_1);
        var random = ThreadLocalRandom.current();
        if (id == null) {
            hex(random.nextLong() | 1, text, 3);
            hex(random.nextLong(), text, 19);
        } else {
            System.arraycopy(id.getBytes(StandardCharsets.ISO_8859_1), 0, text, 3, 32);
        }
        hex(random.nextLong() | 1, text, 36);
        return new Trace(
                id == null ? new String(text, 3, 32, StandardCharsets.ISO_8859_1) : id,
                new String(text, StandardCharsets.ISO_8859_1),
                id != null);
    }

    private static void hex(long value, byte[] text, int at) {
        long rest = value;
        for (int i = 15; i >= 0; i--) {
            text[at + i] = DIGITS[(int) rest & 15];
            rest >>>= 4;
        }
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
