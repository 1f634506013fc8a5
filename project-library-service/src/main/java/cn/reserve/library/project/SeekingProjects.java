package cn.reserve.library.project;

import cn.reserve.platform.listing.ListQuery;
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
        return query.matching(KEYS, WORDS, typed).sampled(entities, "s.updated_at desc, s.id desc");
    }
}
