package cn.reserve.supplydemand.listing;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the search box holds: two characters at least, because the index knows pairs of characters. */
public record SearchText(String text) {
    private static final int LEAST = 2;
    private static final int MOST = 100;

    /**
     * Reads {@code q}; empty when nothing is sought.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 naming {@code q} when too short or too long
     */
    public static Optional<SearchText> read(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return Optional.empty();
        }
        String text = sent.strip();
        int length = text.codePointCount(0, text.length());
        if (length < LEAST || length > MOST || text.indexOf('\0') >= 0) {
            throw Problems.invalid(Violation.of("q", "search-length", LEAST, MOST));
        }
        return Optional.of(new SearchText(text));
    }

    String likePattern() {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
