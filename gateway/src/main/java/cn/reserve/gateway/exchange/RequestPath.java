package cn.reserve.gateway.exchange;

/**
 * Refuses paths that two programs could read differently: dot segments, empty segments, path parameters, backslashes,
 * control characters, and percent-encodings of characters that need none. The gateway rewrites nothing, so what it
 * routes by must be what the service sees.
 */
public final class RequestPath {

    private RequestPath() {}

    /** Whether {@code path} (without query) has exactly one reading. */
    public static boolean isPlain(String path) {
        int length = path.length();
        if (length == 0 || path.charAt(0) != '/') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = path.charAt(i);
            if (c == '/') {
                if (startsBadSegment(path, i + 1)) {
                    return false;
                }
            } else if (c == '%') {
                if (!needsEncoding(path, i)) {
                    return false;
                }
            } else if (c <= ' ' || c >= 0x7f || c == '\\' || c == ';' || c == '#') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsBadSegment(String path, int at) {
        if (at >= path.length()) {
            return false;
        }
        char c = path.charAt(at);
        if (c == '/') {
            return true;
        }
        if (c != '.') {
            return false;
        }
        int next = at + 1;
        if (next < path.length() && path.charAt(next) == '.') {
            next++;
        }
        return next == path.length() || path.charAt(next) == '/';
    }

    private static boolean needsEncoding(String path, int at) {
        if (at + 2 >= path.length()) {
            return false;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        if (high < 0 || low < 0) {
            return false;
        }
        int value = high << 4 | low;
        boolean unreserved = Character.isLetterOrDigit(value) && value < 0x80
                || value == '-'
                || value == '.'
                || value == '_'
                || value == '~';
        return value >= 0x20 && value != 0x7f && !unreserved && "/\\%;".indexOf(value) < 0;
    }
}
