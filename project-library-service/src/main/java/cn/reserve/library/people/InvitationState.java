package cn.reserve.library.people;

/** Where an invitation stands. */
public enum InvitationState {
    OPEN,
    ACCEPTED,
    WITHDRAWN,
    EXPIRED
}
