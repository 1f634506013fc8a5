package cn.reserve.platform.notice;

/** Somebody with a verified address at this moment. */
record Recipient(String person, String address) {}
