package cn.reserve.platform.savedview;

import cn.reserve.platform.rest.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand in a view. Pure. */
final class SavedViewPolicy {
    /** Views of one list that a person keeps. */
    static final int MOST = 50;

    private static final int MOST_FILTERS = 30;
    private static final int LONGEST_VALUE = 200;
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    /** Where in the list somebody was is no view of it. */
    private static final Set<String> OF_A_PAGE = Set.of("page", "size", "cursor", "sort");

    private SavedViewPolicy() {}

    static List<Violation> violations(Map<String, String> filters) {
        List<Violation> found = new ArrayList<>();
        if (filters.size() > MOST_FILTERS) {
            found.add(Violation.of("filters", "saved-view-filters", MOST_FILTERS));
            return found;
        }
        filters.forEach((name, value) -> {
            if (!NAME.matcher(name).matches() || OF_A_PAGE.contains(name)) {
                found.add(Violation.of("filters", "saved-view-filter-name"));
            } else if (!isValue(value)) {
                found.add(Violation.of("filters." + name, "saved-view-filter-value", LONGEST_VALUE));
            }
        });
        return found;
    }

    private static boolean isValue(@Nullable String value) {
        return value != null
                && !value.isBlank()
                && value.codePointCount(0, value.length()) <= LONGEST_VALUE
                && value.codePoints().noneMatch(point -> Character.isISOControl(point) || isHalf(point));
    }

    /** A lone surrogate, which no column takes. */
    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
