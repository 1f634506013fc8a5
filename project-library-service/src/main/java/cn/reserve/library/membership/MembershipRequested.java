package cn.reserve.library.membership;

import java.util.UUID;

/** A job was written; seen after its transaction committed. */
record MembershipRequested(UUID enterpriseId) {}
