package cn.reserve.library.listitem;

import cn.reserve.library.listtype.Words;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The items that a project came from. */
public record ProjectItems(List<Origin> items) {

    /** Defensive copy. */
    public ProjectItems {
        items = List.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param readable whether the caller may open the item
     */
    @Schema(name = "ProjectItem")
    public record Origin(
            UUID id,
            String title,
            Words typeName,
            @Nullable Integer year,
            String ownerName,
            ItemState state,
            boolean readable) {}
}
