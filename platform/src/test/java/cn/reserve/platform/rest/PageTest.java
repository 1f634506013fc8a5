package cn.reserve.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    private static final PageRequest FIRST = new PageRequest(1, 20);

    @Test
    void saysTheExactTotalUpToTenThousand() {
        Page<String> page = Page.of(List.of("a"), 10_000, FIRST);

        assertThat(page.total()).isEqualTo(10_000);
        assertThat(page.totalIsExact()).isTrue();
    }

    @Test
    void saysThatThereAreMoreBeyond() {
        Page<String> page = Page.of(List.of("a"), Page.COUNT_LIMIT, FIRST);

        assertThat(page.total()).isEqualTo(10_000);
        assertThat(page.totalIsExact()).isFalse();
    }

    @Test
    void keepsItsTotalAndCursorWhenItsRowsAreConverted() {
        Page<String> page = Page.of(List.of("a", "bc"), 7, FIRST, Cursor.after("name", "bc", "2"));

        Page<Integer> lengths = page.map(String::length);

        assertThat(lengths.items()).containsExactly(1, 2);
        assertThat(lengths.total()).isEqualTo(7);
        assertThat(lengths.nextCursor()).isEqualTo(page.nextCursor()).isNotNull();
    }

    @Test
    void leavesOutRowsThatHaveBecomeNothing() {
        Page<String> page = Page.of(List.of("a", "gone", "b"), 3, FIRST, Cursor.after("name", "b", "3"));

        Page<String> present = page.mapPresent(row -> Optional.of(row).filter(found -> !found.equals("gone")));

        assertThat(present.items()).containsExactly("a", "b");
        assertThat(present.total()).isEqualTo(3);
        assertThat(present.nextCursor()).isEqualTo(page.nextCursor()).isNotNull();
    }

    @Test
    void hasNoCursorAtTheEnd() {
        assertThat(Page.of(List.of("a"), 1, FIRST).nextCursor()).isNull();
    }

    @Test
    void startsAfterThePagesBefore() {
        assertThat(new PageRequest(1, 20).offset()).isZero();
        assertThat(new PageRequest(3, 50).offset()).isEqualTo(100);
        assertThat(new PageRequest(50, 200).offset()).isEqualTo(9_800);
    }

    @ParameterizedTest
    @CsvSource({"0, 20, page", "-1, 20, page", "1, 0, size", "1, 201, size", "51, 200, page", "2147483647, 200, page"})
    void namesTheLimitThatIsPassed(int page, int size, String field) {
        assertThatThrownBy(() -> new PageRequest(page, size))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly(field));
    }
}
