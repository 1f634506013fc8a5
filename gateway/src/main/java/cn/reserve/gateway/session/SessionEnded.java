package cn.reserve.gateway.session;

/** The identity provider no longer knows the session: it must end here too. */
final class SessionEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SessionEnded() {
        super("ended at the identity provider", null, false, false);
    }
}
