package cn.reserve.platform.notice;

/** How mails leave this service. */
enum MailWay {
    /** Not at all: people are told in the app only. */
    NONE,
    /** By the configured SMTP server. */
    SMTP,
    /** As files of a folder, for the embedded default: one {@code .eml} per message. */
    FOLDER
}
