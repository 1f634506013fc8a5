package cn.reserve.platform.notice;

import cn.reserve.platform.notice.Mails.Item;
import cn.reserve.platform.rest.Language;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What a mail says: what happened to which record, what to do, and where. No contact, no figure. */
final class MailTextPolicy {
    private static final int LONGEST_SUBJECT = 150;

    /** What a person still reads; the others are found in the app. */
    private static final int MOST_ITEMS = 100;

    /** Bytes that become 60 characters of Base64. */
    private static final int LONGEST_WORD = 45;

    private MailTextPolicy() {}

    static String subject(List<Item> items, boolean digest, Language language) {
        Wording said = digest
                ? Messages.wordingOrCode("mail.digest.subject", items.size())
                : NoticeWords.title(items.getFirst().kind(), items.getFirst().label());
        String subject = Messages.wordingOrCode("mail.subject", said).in(language);
        String line = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        // By code points: half a character outside the basic plane is none.
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    static String text(List<Item> items, String publicUrl, Language language) {
        String notices = items.stream()
                .limit(MOST_ITEMS)
                .map(item -> notice(item, publicUrl, language))
                .collect(Collectors.joining("\n\n"));
        int more = items.size() - MOST_ITEMS;
        String rest = more <= 0
                ? ""
                : "\n\n"
                        + Messages.wordingOrCode("mail.more", more, publicUrl + "/notices")
                                .in(language);
        String end = Messages.wordingOrCode("mail.end", publicUrl + "/notices/settings")
                .in(language);
        return notices + rest + "\n\n-- \n" + end + "\n";
    }

    private static String notice(Item item, String publicUrl, Language language) {
        return NoticeWords.title(item.kind(), item.label()).in(language)
                + "\n"
                + NoticeWords.todo(item.kind()).in(language)
                + "\n"
                + publicUrl
                + item.link();
    }

    /** One line of a header with what is not ASCII, in words of at most 75 characters (RFC 2047), each on a line of its own. */
    static String encoded(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int each : line.codePoints().toArray()) {
            if (bytes(word + Character.toString(each)).length > LONGEST_WORD) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(each);
        }
        words.add(word.toString());
        return words.stream()
                .map(each -> "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(each)) + "?=")
                .collect(Collectors.joining("\r\n "));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
