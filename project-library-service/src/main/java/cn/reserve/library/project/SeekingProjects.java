package cn.reserve.library.project;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * Finds projects among a million, in {@code project_listing}, by filters, orders and words of its columns.
 *
 * <p>A word that stands in every tenth project is read for, since its index would only hand over a good part of the table.
 */
@ApplicationScoped
public class SeekingProjects {
    /** Columns of this table, by this alias, are what a query may filter and sort by. */
    public static final String TABLE = "project_listing s";

    /** Its id column. */
    public static final String ID = "s.id";

    /** What has the index of words. */
    static final String KEYS = "project_word_keys(s.words)";

    /** The words themselves. */
    static final String WORDS = "s.words";

    private static final int SAMPLE = 500;
    private static final int FREQUENT = SAMPLE / 10;

    private final EntityManager entities;

    SeekingProjects(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Adds the word to the query, unless there is none.
     *
     * @param query over {@link #TABLE}
     */
    public ListQuery matching(ListQuery query, @Nullable String typed) {
        query.matching(KEYS, WORDS, typed);
        return isFrequent(typed) ? query.frequent() : query;
    }

    /** Whether a word stands in every tenth of the latest projects. */
    private boolean isFrequent(@Nullable String typed) {
        return SearchText.of(typed)
                .map(text -> (Long) entities.createNativeQuery(
                                        "select count(*) from (select r.words from project_listing r order by r.updated_at desc, r.id desc"
                                                + " limit " + SAMPLE + ") s where s.words like ?1 escape '\\'",
                                        Long.class)
                                .setParameter(1, text.pattern())
                                .getSingleResult()
                        >= FREQUENT)
                .orElse(false);
    }
}
