package cn.reserve.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortTest {
    private static final Sort<Key> NEWEST_FIRST = new Sort<>(Key.UPDATED_AT, true);

    enum Key implements SortKey {
        UPDATED_AT,
        NAME;

        @Override
        public String wire() {
            return this == NAME ? "name" : "updatedAt";
        }

        @Override
        public String column() {
            return this == NAME ? "t.name" : "t.updated_at";
        }
    }

    @Test
    void readsTheKeyAndItsDirection() {
        assertThat(Sort.read(Key.class, "name", NEWEST_FIRST)).isEqualTo(new Sort<>(Key.NAME, false));
        assertThat(Sort.read(Key.class, "-name", NEWEST_FIRST)).isEqualTo(new Sort<>(Key.NAME, true));
    }

    @Test
    void isTheDefaultWhenNoneWasSent() {
        assertThat(Sort.read(Key.class, null, NEWEST_FIRST)).isEqualTo(NEWEST_FIRST);
        assertThat(Sort.read(Key.class, " ", NEWEST_FIRST)).isEqualTo(NEWEST_FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME", "t.name", "--name", "-", "name desc", "name;drop table t"})
    void refusesWhatTheListHasNoIndexFor(String sent) {
        assertThatThrownBy(() -> Sort.read(Key.class, sent, NEWEST_FIRST))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly("sort"));
    }

    @Test
    void breaksTiesByTheIdInTheSameDirection() {
        assertThat(NEWEST_FIRST.clause("t.id")).isEqualTo("t.updated_at desc, t.id desc");
        assertThat(new Sort<>(Key.NAME, false).clause("t.id")).isEqualTo("t.name asc, t.id asc");
    }

    @Test
    void isWrittenAsItIsRead() {
        assertThat(Sort.read(Key.class, NEWEST_FIRST.wire(), new Sort<>(Key.NAME, false)))
                .isEqualTo(NEWEST_FIRST);
    }
}
