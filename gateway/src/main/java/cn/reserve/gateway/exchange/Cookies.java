package cn.reserve.gateway.exchange;

import org.jspecify.annotations.Nullable;

/** The little of RFC 6265 that the gateway needs, without building a map per request. */
public final class Cookies {

    /** Cookies with this beginning are the gateway's own and never leave it towards a service. */
    private static final String OWN = "__Host-";

    private Cookies() {}

    /** The value of the first cookie called {@code name} in a {@code Cookie} header. */
    public static @Nullable String find(@Nullable String header, String name) {
        if (header == null) {
            return null;
        }
        int at = header.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean begins = at == 0 || header.charAt(at - 1) == ' ' || header.charAt(at - 1) == ';';
            if (begins && end < header.length() && header.charAt(end) == '=') {
                int stop = header.indexOf(';', end);
                return header.substring(end + 1, stop < 0 ? header.length() : stop)
                        .trim();
            }
            at = header.indexOf(name, end);
        }
        return null;
    }

    /** The {@code Cookie} header without the gateway's own cookies; empty when none is left. */
    public static String withoutOwn(String header) {
        if (!header.contains(OWN)) {
            return header;
        }
        var left = new StringBuilder();
        for (var cookie : header.split(";", -1)) {
            var trimmed = cookie.trim();
            if (!trimmed.isEmpty() && !trimmed.startsWith(OWN)) {
                left.append(left.isEmpty() ? "" : "; ").append(trimmed);
            }
        }
        return left.toString();
    }

    /** A {@code Set-Cookie} value with every protection; {@code maxAgeSeconds} below zero keeps it until the browser ends. */
    public static String set(String name, String value, long maxAgeSeconds) {
        var age = maxAgeSeconds < 0 ? "" : "; Max-Age=" + maxAgeSeconds;
        return name + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Lax" + age;
    }

    public static String clear(String name) {
        return set(name, "", 0);
    }
}
