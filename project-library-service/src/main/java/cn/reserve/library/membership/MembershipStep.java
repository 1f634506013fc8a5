package cn.reserve.library.membership;

/** What a job does for a person. */
enum MembershipStep {
    JOIN,
    LEAVE,
    /** The organisation takes over name and county; the person is whoever asked for it. */
    RENAME,
    /** The person changes from the organisation of a merged enterprise to that of the surviving one. */
    MOVE,
    /** Whoever else is in the organisation of a merged enterprise follows; the person is whoever merged. */
    GATHER
}
