package cn.reserve.gateway.session;

/** The identity provider did not answer, or not sensibly: try again later. */
final class ProviderUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderUnavailable(String message) {
        super(message);
    }

    ProviderUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
