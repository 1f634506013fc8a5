package cn.reserve.platform.notice;

/** Whether mails come one by one or together. */
enum Digest {
    /** Each notice by itself, at once. */
    NONE,
    /** All of a day in one mail, at eight in the morning. */
    DAILY
}
