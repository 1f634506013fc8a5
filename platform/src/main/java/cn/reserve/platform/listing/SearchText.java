package cn.reserve.platform.listing;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a search box, ready for the index and the recheck.
 *
 * @param tokens pairs of neighbouring characters, or the single character of a one-character search
 * @param pattern LIKE pattern over lower-case text, escaped with a backslash
 */
public record SearchText(List<String> tokens, String pattern) {

    /** Longest text that is looked for, in characters. */
    public static final int LONGEST = 100;

    /** Defensive copy. */
    public SearchText {
        tokens = List.copyOf(tokens);
    }

    /**
     * Empty for blank input. Lower-cases; a percent sign or underscore is an ordinary character.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 naming {@code q} when longer than {@link #LONGEST} or not text
     */
    public static Optional<SearchText> of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.codePointCount(0, text.length()) > LONGEST || text.indexOf('\0') >= 0) {
            throw Problems.invalid(Violation.of("q", "search-text", 1, LONGEST));
        }
        String escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return Optional.of(new SearchText(cut(text.codePoints().toArray()), "%" + escaped + "%"));
    }

    /** Whether a single character is sought, which an index of pairs alone cannot find. */
    public boolean isOneCharacter() {
        return tokens.getFirst().codePointCount(0, tokens.getFirst().length()) == 1;
    }

    private static List<String> cut(int[] characters) {
        if (characters.length == 1) {
            return List.of(Character.toString(characters[0]));
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs.stream().distinct().toList();
    }
}
