package cn.reserve.gateway.exchange;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells a request's address that can be read from one that cannot, as {@link URI} judges it. */
public final class RequestAddress {

    private static final boolean[] PLAIN = plain();

    private RequestAddress() {}

    /** Whether {@code uri}, path and query as sent, is one. Nearly every address is found to be so in one pass that makes nothing. */
    public static boolean isReadable(String uri) {
        return isPlainPath(uri) || isUri(uri);
    }

    private static boolean isPlainPath(String uri) {
        int length = uri.length();
        if (length == 0 || uri.charAt(0) != '/' || uri.startsWith("//")) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = uri.charAt(i);
            if (c == '%') {
                if (i + 2 >= length || !isHex(uri.charAt(i + 1)) || !isHex(uri.charAt(i + 2))) {
                    return false;
                }
                i += 2;
            } else if (c >= PLAIN.length || !PLAIN[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUri(String uri) {
        try {
            return !new URI(uri).toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    private static boolean[] plain() {
        var plain = new boolean[128];
        for (char c :
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'():@&=+$,;/?".toCharArray()) {
            plain[c] = true;
        }
        return plain;
    }
}
