package cn.reserve.library.policydoc;

import cn.reserve.library.plantext.Heading;
import cn.reserve.library.plantext.Paragraph;
import cn.reserve.library.plantext.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text between two of its own numbers.
 *
 * @param line number of its first line, from 1
 * @param depth 0 for what stands before the first number, 1 for chapters, 2 for sections, 3 for items
 * @param label as written, e.g. （一）; empty at depth 0
 * @param heading its first sentence, shortened
 * @param body everything, paragraphs apart by line breaks
 */
record ClauseText(int line, int depth, String label, String heading, String body) {
    private static final int LONGEST_HEADING = 120;

    /** The clauses of a text, in its order. Pure. */
    static List<ClauseText> of(String text) {
        List<ClauseText> found = new ArrayList<>();
        List<Paragraph> open = new ArrayList<>();
        for (Paragraph paragraph : Paragraphs.of(text)) {
            if (paragraph.heading() != null && !open.isEmpty()) {
                found.add(clause(open));
                open.clear();
            }
            open.add(paragraph);
        }
        if (!open.isEmpty()) {
            found.add(clause(open));
        }
        return found;
    }

    private static ClauseText clause(List<Paragraph> paragraphs) {
        Paragraph first = paragraphs.getFirst();
        Heading heading = first.heading();
        // A row begins with a border where its first cell is empty.
        String body = String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
        return heading == null
                ? new ClauseText(first.line(), 0, "", shortened(first.text().strip()), body)
                : new ClauseText(first.line(), heading.depth(), heading.label(), shortened(heading.title()), body);
    }

    private static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST_HEADING) {
            return title;
        }
        return title.substring(0, title.offsetByCodePoints(0, LONGEST_HEADING - 1)) + "…";
    }
}
