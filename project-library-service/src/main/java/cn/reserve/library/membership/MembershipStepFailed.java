package cn.reserve.library.membership;

/** A step did not take effect although the realm answered. */
class MembershipStepFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MembershipStepFailed(String reason) {
        super(reason);
    }
}
