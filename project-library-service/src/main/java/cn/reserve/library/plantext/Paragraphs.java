package cn.reserve.library.plantext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs. Pages of a printed text end in the middle of a sentence: a line without an end is joined with the next one,
 * whatever blank lines stand between, unless that begins a part of its own. Pure.
 */
public final class Paragraphs {
    private static final Pattern ENDS = Pattern.compile(".*[。；：！？;:!?”\"）)〕\\].]$");
    private static final int LONG_ENOUGH_TO_GO_ON = 20;
    private static final int LONGEST_JOINED = 5_000;

    private Paragraphs() {}

    /** The paragraphs, in the text's order. */
    public static List<Paragraph> of(String text) {
        List<Paragraph> found = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            String line = stripped(raw);
            if (!line.isBlank()) {
                take(found, line, number);
            }
        }
        return found;
    }

    private static void take(List<Paragraph> found, String line, int number) {
        Heading heading = line.indexOf('\t') >= 0 ? null : Heading.of(line).orElse(null);
        if (!found.isEmpty() && heading == null && goesOn(found.getLast(), line)) {
            Paragraph last = found.removeLast();
            String joined = joined(last.text(), line);
            found.add(new Paragraph(last.line(), joined, Heading.of(joined).orElse(null)));
            return;
        }
        found.add(new Paragraph(number, line, heading));
    }

    private static boolean goesOn(Paragraph last, String line) {
        if (last.isRow()
                || line.indexOf('\t') >= 0
                || last.text().length() < LONG_ENOUGH_TO_GO_ON
                || last.text().length() > LONGEST_JOINED
                || ENDS.matcher(last.text()).matches()) {
            return false;
        }
        char first = line.charAt(0);
        return isHan(last.text().charAt(last.text().length() - 1)) || isHan(first) || Character.isLowerCase(first);
    }

    private static String joined(String before, String after) {
        boolean letters = before.charAt(before.length() - 1) < 128 && after.charAt(0) < 128;
        return letters ? before + ' ' + after : before + after;
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || "，、“《".indexOf(c) >= 0;
    }

    /** Without blanks at the ends; a tab is a cell's border and stays, also in front. */
    private static String stripped(String raw) {
        int begin = 0;
        int end = raw.length();
        while (begin < end && isBlank(raw.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        return raw.substring(begin, end);
    }

    private static boolean isBlank(char c) {
        return c != '\t' && (Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000' || c == '\uFEFF');
    }
}
