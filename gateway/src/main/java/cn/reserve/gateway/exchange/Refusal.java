package cn.reserve.gateway.exchange;

/** Every reason for which the gateway itself answers with a problem. Texts are in {@code messages/gateway_{zh,en}.properties}. */
public enum Refusal {
    PATH_REFUSED(400, "gateway.path-refused"),
    REQUEST_MALFORMED(400, "gateway.request-malformed"),
    SIGN_IN_FAILED(400, "gateway.sign-in-failed"),
    SIGN_IN_EXPIRED(400, "gateway.sign-in-expired"),
    LOGOUT_TOKEN_REFUSED(400, "gateway.logout-token-refused"),
    SIGN_IN_REQUIRED(401, "gateway.sign-in-required"),
    BEARER_REQUIRED(401, "gateway.bearer-required"),
    TOKEN_MALFORMED(401, "gateway.token-malformed"),
    CROSS_SITE_REQUEST(403, "gateway.cross-site-request"),
    NOT_FOUND(404, "gateway.not-found"),
    METHOD_NOT_ALLOWED(405, "gateway.method-not-allowed"),
    BODY_TOO_SLOW(408, "gateway.body-too-slow"),
    BODY_TOO_LARGE(413, "gateway.body-too-large"),
    ADDRESS_TOO_LONG(414, "gateway.address-too-long"),
    TOO_MANY_REQUESTS(429, "gateway.too-many-requests"),
    HEADERS_TOO_LARGE(431, "gateway.headers-too-large"),
    UPGRADE_UNSUPPORTED(501, "gateway.upgrade-unsupported"),
    SERVICE_BROKEN(502, "gateway.service-broken"),
    SERVICE_UNAVAILABLE(503, "gateway.service-unavailable"),
    SERVICE_BUSY(503, "gateway.service-busy"),
    SESSIONS_UNAVAILABLE(503, "gateway.sessions-unavailable"),
    SERVICE_TIMEOUT(504, "gateway.service-timeout"),
    INTERNAL(500, "gateway.internal");

    private final int status;
    private final String code;

    Refusal(int status, String code) {
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
