package cn.reserve.platform.savedview;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A view as its owner says it.
 *
 * @param list name of the list in the web app's address, e.g. {@code projects}; of a view that is there it stays as it was
 * @param name within the list, different from the owner's other views
 * @param filters the list's query parameters, by name; at most 30
 * @param sort the list's order, as its {@code sort} parameter; null for the usual one
 * @param shared whether everybody of the own organisation may use it
 */
public record SavedViewRequest(
        @NotNull @Pattern(regexp = "[a-z][a-z-]{0,39}", message = "{violation.saved-view-list}")
        String list,

        @NotBlank @PlainText(max = 40) String name,
        Map<String, String> filters,

        @Pattern(regexp = "-?[A-Za-z]{1,40}", message = "{violation.sort}") @Nullable
        String sort,

        boolean shared) {

    /** No filters are none; nulls within are left to the policy, which names them. */
    public SavedViewRequest {
        filters = filters == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(filters));
    }
}
