package cn.reserve.library.project;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.ListStatement;
import cn.reserve.platform.listing.SearchText;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the projects of one page among a million, in {@code project_listing}, by filters, orders and words of its columns.
 *
 * <p>Which way is quick depends on how much matches, which the database can only guess, so it is counted first: few matches are found
 * by their filters and sorted, many are met soon on a walk along the sort's index. A word that stands in every tenth project is read
 * for, since an index would only hand over a good part of the table; and whoever looks for a word refines it rather than leafs through
 * thousands, so that no more are counted.
 */
@ApplicationScoped
public class SeekingProjects {
    /** Columns of this table, by this alias, are what a query may filter and sort by. */
    public static final String TABLE = "project_listing s";

    /** Its id column. */
    public static final String ID = "s.id";

    /** A walk along the sort's index meets one of so many matches within some hundred rows of a million. */
    private static final int FEW = Page.HITS_EXACT_TO;

    private static final int SAMPLE = 500;
    private static final int FREQUENT = SAMPLE / 10;

    private final EntityManager entities;

    SeekingProjects(EntityManager entities) {
        this.entities = entities;
    }

    /** How a word is looked for. */
    public enum Way {
        BY_INDEX {
            @Override
            public ListQuery matching(ListQuery query, @Nullable String typed) {
                return query.matching("project_word_keys(s.words)", "s.words", typed);
            }
        },
        BY_READING {
            @Override
            public ListQuery matching(ListQuery query, @Nullable String typed) {
                return query.unlessAbsent("s.words like ? escape '\\'", pattern(typed));
            }
        };

        /** Adds the word to the query, unless there is none. */
        public abstract ListQuery matching(ListQuery query, @Nullable String typed);
    }

    /** The way to look for a word in all rows at once. */
    public Way wayFor(@Nullable String typed) {
        return isFrequent(typed) ? Way.BY_READING : Way.BY_INDEX;
    }

    /**
     * The ids of one page.
     *
     * @param query over {@link #TABLE}, with the word looked for in the given way
     * @param typed the word
     */
    public <K extends Enum<K> & ListSort> Page<UUID> page(
            Function<Way, ListQuery> query, @Nullable String typed, Sort<K> sort, PageParams paging) {
        int exactTo = pattern(typed) == null ? Page.EXACT_TO : FEW;
        ListQuery sought = query.apply(wayFor(typed));
        ListStatement total = sought.total(sort, exactTo);
        long counted = (Long)
                total.bind(entities.createNativeQuery(total.sql(), Long.class)).getSingleResult();
        String id = ID + " as id";
        ListStatement ids = counted <= FEW
                ? sought.fewRows(id, sort, paging)
                : query.apply(Way.BY_READING).rows(id, sort, paging);
        return ListQuery.page(entities, ids, counted, exactTo, sort, paging, row -> row.get("sort_id", UUID.class));
    }

    private static @Nullable String pattern(@Nullable String typed) {
        return SearchText.of(typed).map(SearchText::pattern).orElse(null);
    }

    /** Whether a word stands in every tenth of the latest projects. */
    private boolean isFrequent(@Nullable String typed) {
        String pattern = pattern(typed);
        return pattern != null
                && (Long) entities.createNativeQuery(
                                        "select count(*) from (select r.words from project_listing r order by r.updated_at desc, r.id desc"
                                                + " limit " + SAMPLE + ") s where s.words like ?1 escape '\\'",
                                        Long.class)
                                .setParameter(1, pattern)
                                .getSingleResult()
                        >= FREQUENT;
    }
}
