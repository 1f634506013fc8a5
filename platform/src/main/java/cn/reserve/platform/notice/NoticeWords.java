package cn.reserve.platform.notice;

import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;

/** The words of notices. */
final class NoticeWords {
    private NoticeWords() {}

    /** What happened, to what. */
    static Wording title(String kind, String label) {
        Wording name = About.words(label);
        return new Wording(
                Messages.wordingOrCode("notice." + kind, name.zh()).zh(),
                Messages.wordingOrCode("notice." + kind, name.en()).en());
    }

    /** What the reader does now. */
    static Wording todo(String kind) {
        return Messages.wordingOrCode("notice." + kind + ".todo");
    }

    /** What the settings call the kind. */
    static Wording name(String kind) {
        return Messages.wordingOrCode("notice." + kind + ".name");
    }
}
