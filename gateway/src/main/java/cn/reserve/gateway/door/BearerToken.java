package cn.reserve.gateway.door;

/** The form of an {@code Authorization: Bearer} header (RFC 6750), looked at without allocation. */
final class BearerToken {

    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    /** Whether {@code authorization} claims to hold a bearer token. */
    static boolean isMeant(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                || authorization.equalsIgnoreCase("Bearer");
    }

    /** Whether what follows the scheme can be a token at all: its characters, and more than dots and padding. */
    static boolean isWellFormed(String authorization) {
        int end = authorization.length();
        while (end > 0 && authorization.charAt(end - 1) == '=') {
            end--;
        }
        boolean says = false;
        for (int i = SCHEME.length(); i < end; i++) {
            char c = authorization.charAt(i);
            if (!isAllowed(c)) {
                return false;
            }
            says |= c != '.';
        }
        return says;
    }

    private static boolean isAllowed(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~+/".indexOf(c) >= 0;
    }
}
