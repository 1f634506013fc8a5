package cn.reserve.library.amendment;

/** Where a proposal stands. */
public enum AmendmentState {
    PROPOSED,
    ACCEPTED,
    RETURNED,
    WITHDRAWN
}
