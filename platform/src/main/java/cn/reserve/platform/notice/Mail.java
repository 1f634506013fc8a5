package cn.reserve.platform.notice;

import java.util.UUID;

/**
 * A message as it leaves.
 *
 * @param id of the message, the same at each attempt
 * @param subject one line
 * @param text plain text
 */
record Mail(UUID id, String address, String subject, String text) {

    /** What the message is called by mail programs and servers. */
    String messageId(String domain) {
        return "<" + id + "@" + domain + ">";
    }
}
