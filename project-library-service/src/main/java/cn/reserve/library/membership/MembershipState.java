package cn.reserve.library.membership;

/** Where a membership job stands. */
public enum MembershipState {
    PENDING,
    DONE,
    FAILED
}
