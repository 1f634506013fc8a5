package cn.reserve.library.membership;

/** How far somebody's membership is. */
public enum MemberState {
    JOINING,
    MEMBER,
    LEAVING,
    LEFT
}
