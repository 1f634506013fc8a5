package cn.reserve.platform.notice;

/** The mail server says that there is nobody of this address: no other attempt will do better. */
final class RecipientRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecipientRefused(Throwable cause) {
        super("The recipient was refused", cause);
    }
}
