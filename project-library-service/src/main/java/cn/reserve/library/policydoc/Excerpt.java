package cn.reserve.library.policydoc;

import java.util.Locale;

/**
 * The place of a text where a word stands, with what surrounds it.
 *
 * @param before up to 40 characters
 * @param match as the text writes it; empty when the word only stands in the heading
 * @param after up to 80 characters
 */
public record Excerpt(String before, String match, String after) {
    private static final int BEFORE = 40;
    private static final int AFTER = 80;

    /** The first place. Pure. */
    static Excerpt of(String text, String word) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.length() == text.length() ? lower.indexOf(word.strip().toLowerCase(Locale.ROOT)) : -1;
        if (at < 0) {
            return new Excerpt("", "", cut(text, 0, BEFORE + AFTER) + (text.length() > BEFORE + AFTER ? "…" : ""));
        }
        int end = at + word.strip().length();
        String before = cut(text, Math.max(0, at - BEFORE), at);
        String after = cut(text, end, Math.min(text.length(), end + AFTER));
        return new Excerpt(
                (at > BEFORE ? "…" : "") + before,
                text.substring(at, end),
                after + (end + AFTER < text.length() ? "…" : ""));
    }

    /** On one line, and never half of a pair of surrogates. */
    private static String cut(String text, int from, int to) {
        int begin = from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int stop = Math.min(to, text.length());
        int end = stop > 0 && stop < text.length() && Character.isLowSurrogate(text.charAt(stop)) ? stop - 1 : stop;
        return begin >= end ? "" : text.substring(begin, end).replace('\n', ' ').replace('\t', ' ');
    }
}
