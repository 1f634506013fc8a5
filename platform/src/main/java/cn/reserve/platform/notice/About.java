package cn.reserve.platform.notice;

import cn.reserve.platform.rest.Wording;

/**
 * What a notice is about. Part of it goes by mail: no contact data and no figures.
 *
 * @param subject identifier of the record
 * @param label what people call the record; see {@link #named} for a record with a name in each language
 * @param link page of the web app where there is something to do
 */
public record About(String subject, String label, String link) {
    /** Stands in no name: plain text has no byte order mark. Who does not know it, as the version before, shows both names. */
    private static final String BETWEEN = " / \ufeff";

    /** What stood there before. */
    private static final String BETWEEN_BEFORE = "\u001f";

    /** About a record that is called otherwise in each language. */
    public static About named(String subject, Wording label, String link) {
        return new About(subject, label.zh().equals(label.en()) ? label.zh() : label.zh() + BETWEEN + label.en(), link);
    }

    /** A stored label in both languages; most records have one name. */
    static Wording words(String label) {
        String mark = label.contains(BETWEEN) ? BETWEEN : BETWEEN_BEFORE;
        int between = label.indexOf(mark);
        return between < 0
                ? new Wording(label, label)
                : new Wording(label.substring(0, between), label.substring(between + mark.length()));
    }
}
