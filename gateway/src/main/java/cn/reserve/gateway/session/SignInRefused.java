package cn.reserve.gateway.session;

/** The answer of a sign-in did not pass the checks; the message is for the log, never for the person. */
final class SignInRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignInRefused(String message) {
        super(message, null, false, false);
    }
}
