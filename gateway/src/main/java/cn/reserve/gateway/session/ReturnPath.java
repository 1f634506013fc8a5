package cn.reserve.gateway.session;

import cn.reserve.gateway.exchange.RequestPath;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where a person lands after sign-in: a path of this site and nothing else (no open redirect). */
final class ReturnPath {

    private static final int LONGEST = 1500;
    private static final String ENCODED = "\"<>\\^`{|} ";

    private ReturnPath() {}

    /** {@code wanted} when it is a plain path of this site, otherwise the first page. */
    static String safe(@Nullable String wanted) {
        if (wanted == null || wanted.length() > LONGEST) {
            return "/";
        }
        int pathEnd = firstOf(wanted, '?', '#');
        var path = encode(wanted.substring(0, pathEnd));
        if (!RequestPath.isPlain(path)) {
            return "/";
        }
        return path + encode(wanted.substring(pathEnd));
    }

    private static int firstOf(String text, char one, char other) {
        int at = 0;
        while (at < text.length() && text.charAt(at) != one && text.charAt(at) != other) {
            at++;
        }
        return at;
    }

    private static String encode(String text) {
        var encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c < 0x20 || c >= 0x7f || ENCODED.indexOf(c) >= 0) {
                encoded.append('%').append("%02X".formatted(c));
            } else {
                encoded.append((char) c);
            }
        }
        return encoded.toString();
    }
}
