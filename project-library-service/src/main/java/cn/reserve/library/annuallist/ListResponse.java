package cn.reserve.library.annuallist;

import cn.reserve.library.listtype.ListLayout;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list with what it asks for.
 *
 * @param typeVersion number of the version of the type under which it was opened
 */
@Schema(name = "AnnualList")
public record ListResponse(
        ListRow list,
        int typeVersion,
        String bureau,
        ListLayout layout,
        @Nullable String submittedBy,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        List<ListAction> actions) {

    /** Defensive copy. */
    public ListResponse {
        actions = List.copyOf(actions);
    }
}
