package cn.reserve.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListQueryTest {
    private static final Sort<Key> NEWEST_FIRST = new Sort<>(Key.UPDATED_AT, true);

    enum Key implements ListSort {
        UPDATED_AT;

        @Override
        public SortColumn by() {
            return SortColumn.time("updatedAt", "t.updated_at");
        }
    }

    @Test
    void joinsTheConditionsAndNumbersTheirValues() {
        ListStatement rows = new ListQuery("thing t", "t.id")
                .equal("t.state", "OPEN")
                .unlessAbsent("t.amount >= ?", 5)
                .where("t.amount between ? and ?", 1, 9)
                .rows("t.id as id", NEWEST_FIRST, new PageParams());

        assertThat(rows.sql())
                .isEqualTo("select t.id as id, t.updated_at as sort_value, t.id as sort_id from thing t"
                        + " where t.state = ?1 and t.amount >= ?2 and t.amount between ?3 and ?4"
                        + " order by t.updated_at desc, t.id desc limit 21 offset 0");
        assertThat(rows.values()).isEqualTo(List.of("OPEN", 5, 1, 9));
    }

    @Test
    void saysWhichColumnMayNotBeNull() {
        assertThatThrownBy(() -> Key.UPDATED_AT.written(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("t.updated_at");
    }

    @Test
    void findsFewRowsByTheirFiltersBeforeItSortsThem() {
        ListStatement rows = new ListQuery("thing t", "t.id")
                .equal("t.state", "OPEN")
                .fewRows("t.id as id", NEWEST_FIRST, new PageParams());

        assertThat(rows.sql())
                .isEqualTo("select t.id as id, t.updated_at as sort_value, t.id as sort_id from"
                        + " (select t.* from thing t where t.state = ?1 offset 0) t"
                        + " order by t.updated_at desc, t.id desc limit 21 offset 0");
    }

    @Test
    void joinsWhatIsOnlyShownAfterTheFewAreFoundAndLeavesItOutOfTheCount() {
        ListQuery query = new ListQuery("thing t", "t.id")
                .showing("join owner o on o.id = t.owner_id")
                .equal("t.state", "OPEN");

        assertThat(query.fewRows("o.name", NEWEST_FIRST, new PageParams()).sql())
                .contains(
                        "(select t.* from thing t where t.state = ?1 offset 0) t join owner o on o.id = t.owner_id order by");
        assertThat(query.rows("o.name", NEWEST_FIRST, new PageParams()).sql())
                .contains("from thing t join owner o on o.id = t.owner_id where t.state = ?1 order by");
        assertThat(query.total(NEWEST_FIRST).sql()).doesNotContain("owner");
    }

    @Test
    void readsForWordsWhereManyMatchAndWhereTheyAreFrequent() {
        ListQuery query =
                new ListQuery("thing t", "t.id").countedFirst().matching("t.search_keys", "t.search_text", "机床");

        ListStatement many = query.rows("t.id as id", NEWEST_FIRST, new PageParams());
        assertThat(many.sql()).contains("where coalesce(t.search_text like ?1 escape '\\', false) order by");
        assertThat(many.values()).isEqualTo(List.of("%机床%"));
        assertThat(query.fewRows("t.id as id", NEWEST_FIRST, new PageParams()).sql())
                .contains("t.search_keys @>");
        assertThat(query.countedAlong("t.id").total(NEWEST_FIRST).sql()).doesNotContain("order by");
        assertThat(query.frequent().total(NEWEST_FIRST).sql())
                .doesNotContain("t.search_keys")
                .endsWith("order by t.id limit 2001) c");
    }

    @Test
    void looksAmongTheFirstRowsOfTheOrderAndThenMonthByMonthForWhatMayStandLast() {
        Instant before = Instant.parse("2026-01-15T16:00:00Z");
        ListQuery query =
                new ListQuery("thing t", "t.id").equal("t.state", "OPEN").byMonths("t.began_at", null, before);

        assertThat(query.nearRows("t.id as id", NEWEST_FIRST, new PageParams()).sql())
                .isEqualTo("select t.id as id, t.updated_at as sort_value, t.id as sort_id from"
                        + " (select t.* from thing t order by t.updated_at desc, t.id desc limit 21000) t"
                        + " where t.state = ?1 order by t.updated_at desc, t.id desc limit 21 offset 0");
        ListStatement monthly = query.monthlyRows("t.id as id", NEWEST_FIRST, new PageParams());
        assertThat(monthly.sql())
                .contains("greatest(min(t.began_at)) as first, least(max(t.began_at), ?2) as last from thing t")
                .contains(
                        "from thing t where t.state = ?1 and date_trunc('month', t.began_at at time zone 'UTC') >= months.month")
                .endsWith("limit 21) t order by t.updated_at desc, t.id desc limit 21 offset 0");
        assertThat(monthly.values()).isEqualTo(List.of("OPEN", before));
    }

    @Test
    void leavesOutAbsentFilters() {
        ListStatement total = new ListQuery("thing t", "t.id")
                .equal("t.state", null)
                .unlessAbsent("t.amount >= ?", null)
                .in("t.field", List.of())
                .matching("t.search_keys", "t.search_text", " ")
                .total(NEWEST_FIRST);

        assertThat(total.sql()).doesNotContain("where").contains("order by t.updated_at desc, t.id desc limit 10001");
    }

    @Test
    void looksForTextByItsKeysAndRechecksThem() {
        ListStatement total = new ListQuery("thing t", "t.id")
                .matching("t.search_keys", "t.search_text", "机床")
                .total(NEWEST_FIRST);

        assertThat(total.sql())
                .contains("t.search_keys @> cast(?1 as text[]) and t.search_text like ?2 escape '\\' limit 2001");
        assertThat((String[]) total.values().getFirst()).containsExactly("机床");
        assertThat(total.values().get(1)).isEqualTo("%机床%");
    }

    @Test
    void takesTheConstantOfAnEnumByItsName() {
        assertThat(new ListQuery("thing t", "t.id")
                        .equal("t.key", Key.UPDATED_AT)
                        .total(NEWEST_FIRST)
                        .values())
                .isEqualTo(List.of("UPDATED_AT"));
    }

    @Test
    void refusesAConditionWithoutAsManyValues() {
        ListQuery query = new ListQuery("thing t", "t.id");

        assertThatThrownBy(() -> query.where("t.a = ?", 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
