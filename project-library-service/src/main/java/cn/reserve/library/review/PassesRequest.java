package cn.reserve.library.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Projects to pass at once.
 *
 * @param items 50 at most, each project once
 */
public record PassesRequest(
        @NotNull @NotEmpty @Size(max = 50) List<@NotNull @Valid PassItem> items) {

    /** Defensive copy; a null element is left to validation. */
    public PassesRequest {
        items = items == null || items.contains(null) ? items : List.copyOf(items);
    }

    /**
     * One project as it was seen.
     *
     * @param version that was seen; a later one is refused
     */
    public record PassItem(
            @NotNull UUID projectId, @PositiveOrZero long version) {}
}
