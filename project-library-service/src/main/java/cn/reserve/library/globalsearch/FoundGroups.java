package cn.reserve.library.globalsearch;

import cn.reserve.library.policydoc.Excerpt;
import cn.reserve.platform.rest.Page;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found, by kind; a kind in which nothing was found is left out. */
@Schema(name = "FoundGroups")
public record FoundGroups(List<FoundGroup> items) {

    /** Leaves out what is empty. */
    public FoundGroups {
        items = items.stream().filter(group -> group.total() > 0).toList();
    }

    /**
     * The first of a kind.
     *
     * @param total how many there are, counted as far as {@link Page#HITS_EXACT_TO}
     * @param totalIsExact false when there are more than {@code total}
     */
    @Schema(name = "FoundGroup")
    public record FoundGroup(FoundKind kind, long total, boolean totalIsExact, List<Found> first) {
        private static final int SHOWN = 5;

        /** Defensive copy. */
        public FoundGroup {
            first = List.copyOf(first);
        }

        static <T> FoundGroup of(FoundKind kind, Page<T> page, Function<? super T, Found> found) {
            List<Found> first = page.items().stream().limit(SHOWN).map(found).toList();
            return new FoundGroup(kind, page.total(), page.totalIsExact(), first);
        }
    }

    /**
     * One record.
     *
     * @param id of the record; of a clause, its document's
     * @param title what people call it
     * @param facts what tells it from others of the name, most telling first; names, codes and numbers as they are
     * @param state name of its state in the kind's own words; null where it has none
     * @param position of a clause, its place in its document
     * @param excerpt of a clause, the place where the word stands
     */
    @Schema(name = "Found")
    public record Found(
            UUID id,
            String title,
            List<String> facts,
            @Nullable String state,
            @Nullable Integer position,
            @Nullable Excerpt excerpt) {

        /** Leaves out facts that are not there. */
        public Found {
            facts = facts.stream().filter(fact -> !fact.isBlank()).toList();
        }
    }
}
