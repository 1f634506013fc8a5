package cn.reserve.platform.savedview;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A saved view.
 *
 * @param list name of the list
 * @param filters the list's query parameters by name
 * @param sort the list's order; null for the usual one
 * @param shared whether everybody of the owner's organisation may use it
 * @param mine whether the caller is its owner, who alone may change it
 * @param owner the owner's name
 * @param begins whether the caller begins with it
 */
public record SavedView(
        UUID id,
        long version,
        String list,
        String name,
        Map<String, String> filters,
        @Nullable String sort,
        boolean shared,
        boolean mine,
        String owner,
        boolean begins) {

    /** Defensive copy. */
    public SavedView {
        filters = Map.copyOf(filters);
    }

    /** Views of a list: the own ones, then those that colleagues share, each by name. */
    public record SavedViews(List<SavedView> items) {

        /** Defensive copy. */
        public SavedViews {
            items = List.copyOf(items);
        }
    }
}
