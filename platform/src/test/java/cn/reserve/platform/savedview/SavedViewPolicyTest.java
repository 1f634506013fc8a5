package cn.reserve.platform.savedview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.rest.Violation;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedViewPolicyTest {
    @Test
    void takesWhatAListHasInItsAddress() {
        assertThat(SavedViewPolicy.violations(Map.of("q", "机床 50% _", "minInvestment", "20000000.00")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "size", "cursor", "sort", "", "A", "a b", "a.b", "q&state"})
    void refusesWhatIsNoFilter(String name) {
        assertThat(SavedViewPolicy.violations(Map.of(name, "1")))
                .extracting(Violation::rule)
                .containsExactly("saved-view-filter-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000", "a\nb", "\ud800"})
    void refusesValuesThatNoListCouldHave(String value) {
        assertThat(SavedViewPolicy.violations(Map.of("q", value)))
                .extracting(Violation::field)
                .containsExactly("filters.q");
    }

    @Test
    void refusesAnAbsentOrEndlessValueAndTooManyFilters() {
        Map<String, String> absent = new TreeMap<>();
        absent.put("q", null);
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i <= 30; i++) {
            many.put("f" + i, "1");
        }

        assertThat(SavedViewPolicy.violations(absent)).hasSize(1);
        assertThat(SavedViewPolicy.violations(Map.of("q", "字".repeat(201)))).hasSize(1);
        assertThat(SavedViewPolicy.violations(many)).extracting(Violation::rule).containsExactly("saved-view-filters");
    }
}
