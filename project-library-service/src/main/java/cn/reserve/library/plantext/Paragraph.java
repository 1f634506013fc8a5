package cn.reserve.library.plantext;

/**
 * Lines of a text that belong together.
 *
 * @param line number of the first one, from 1
 * @param text without blanks at the ends
 * @param heading what it begins, or null for plain text
 */
public record Paragraph(
        int line,
        String text,
        @org.jspecify.annotations.Nullable Heading heading) {

    /** Whether it is a row of a table: its cells stand apart by tabs. */
    public boolean isRow() {
        return text.indexOf('\t') >= 0;
    }
}
