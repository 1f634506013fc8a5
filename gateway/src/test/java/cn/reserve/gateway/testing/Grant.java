package cn.reserve.gateway.testing;

/** A sign-in under way or done. */
record Grant(String subject, String session, String nonce, String challenge, String redirect) {}
