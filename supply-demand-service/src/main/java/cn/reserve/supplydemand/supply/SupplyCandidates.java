package cn.reserve.supplydemand.supply;

import cn.reserve.platform.listing.ListStatement;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which supplies are worth scoring for a demand, in three bounded looks: those of the category with most words in common,
 * those of any category with all words, the newest of the category.
 *
 * <p>Each word's newest supplies are looked at, so that a rare word finds all of its own however many share a common one;
 * among them the number of words in common decides. Pure.
 */
final class SupplyCandidates {
    /** Words that are looked up, from the beginning: a name of the equipment has fewer. All count for the order. */
    private static final int MOST_WORDS = 24;

    private static final int EACH_WORD = 200;
    private static final int WORDED = 200;
    private static final int ELSEWHERE = 50;
    private static final int NEWEST = 100;

    private static final String NEWEST_FIRST = " ORDER BY s.updated_at DESC, s.id DESC LIMIT ";

    private final String category;
    private final String[] words;
    private final String except;
    private final List<Object> values = new ArrayList<>();

    private SupplyCandidates(EquipmentCategory category, Collection<String> words, String exceptUscc) {
        this.category = category.name();
        this.words = words.toArray(String[]::new);
        this.except = exceptUscc;
    }

    /** Rows of {@code supply}, at most 350, in no order. */
    static ListStatement statement(EquipmentCategory category, Collection<String> words, String exceptUscc) {
        return new SupplyCandidates(category, words, exceptUscc).statement();
    }

    private ListStatement statement() {
        List<String> looks = new ArrayList<>();
        if (words.length > 0) {
            looks.add(mostWordsInCommon());
            looks.add("(SELECT s.id FROM supply s WHERE s.search_keys @> cast(" + value(words) + " AS text[])"
                    + others() + NEWEST_FIRST + ELSEWHERE + ")");
        }
        looks.add("(SELECT s.id FROM supply s WHERE " + sameCategory() + others() + NEWEST_FIRST + NEWEST + ")");
        return new ListStatement(
                looks.stream().collect(Collectors.joining(" UNION ", "SELECT r.* FROM supply r WHERE r.id IN (", ")")),
                values);
    }

    private String mostWordsInCommon() {
        List<String> pools = new ArrayList<>();
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            pools.add("(SELECT s.id, s.updated_at, (SELECT count(*) FROM unnest(cast(" + value(words)
                    + " AS text[])) AS k WHERE k = ANY (s.search_keys)) AS shared FROM supply s WHERE " + sameCategory()
                    + " AND s.search_keys @> ARRAY[cast(" + value(words[i]) + " AS text)]" + others() + NEWEST_FIRST
                    + EACH_WORD + ")");
        }
        return "(SELECT w.id FROM (" + String.join(" UNION ", pools)
                + ") w ORDER BY w.shared DESC, w.updated_at DESC, w.id DESC LIMIT " + WORDED + ")";
    }

    private String sameCategory() {
        return "s.category = " + value(category);
    }

    private String others() {
        return " AND s.uscc <> " + value(except);
    }

    private String value(Object value) {
        values.add(value);
        return "?" + values.size();
    }
}
