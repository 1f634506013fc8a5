package cn.reserve.localstack;

/** A sign-in that did not end where it should; the message says what the login page or the server answered. */
public final class SignInFailed extends RuntimeException {

    SignInFailed(String message) {
        super(message);
    }
}
