package cn.reserve.library.plantext;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a paragraph begins with.
 *
 * @param depth 1 for chapters, 2 for sections, 3 for numbered items
 * @param label as written, e.g. {@code （一）}
 * @param rest what follows it
 */
public record Heading(int depth, String label, String rest) {
    private static final Pattern CHAPTER = Pattern.compile(
            "^(第[一二三四五六七八九十百零〇\\d]+[章条]|[一二三四五六七八九十]{1,3}、|\\d{1,2}、(?=\\s*[A-Z])|附\\s*件\\s*\\d*\\s*[:：]?|"
                    + "(?:[Aa]nnex|ANNEX|[Ee]nclosure)\\s*\\d*\\s*:?)(.*)$");
    private static final Pattern SECTION =
            Pattern.compile("^([（(]\\s*[一二三四五六七八九十]{1,3}\\s*[）)]|\\(\\s*\\d{1,2}\\s*\\)(?=\\s*[A-Z]))(.*)$");
    private static final Pattern ITEM = Pattern.compile("^(\\d{1,2}[．.、])(?!\\d)(.*)$");

    /** The heading of a line; empty for plain text. */
    public static Optional<Heading> of(String line) {
        return match(CHAPTER, 1, line).or(() -> match(SECTION, 2, line)).or(() -> match(ITEM, 3, line));
    }

    private static Optional<Heading> match(Pattern pattern, int depth, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches()
                ? Optional.of(new Heading(
                        depth, matcher.group(1).strip(), matcher.group(2).strip()))
                : Optional.empty();
    }

    /** Whether an annex begins here. */
    public boolean isAnnex() {
        String lower = label.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("附") || lower.startsWith("annex") || lower.startsWith("enclosure");
    }

    /** What the part is called: its first sentence. */
    public String title() {
        int end = rest.indexOf('。');
        if (end < 0) {
            end = rest.indexOf(". ");
        }
        return (end < 0 ? rest : rest.substring(0, end)).strip();
    }
}
