package cn.reserve.library.listtype;

import cn.reserve.library.form.Field;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A type of lists.
 *
 * @param inForce number of the version in force; null before the first
 * @param versions latest first; drafts only for those who keep the types
 * @param keeps whether the caller keeps the types
 * @param enactable whether the caller may put the draft into force: somebody else wrote it
 */
@Schema(name = "ListType")
public record ListTypeResponse(
        String code,
        long version,
        String bureau,
        Field field,
        Words name,
        boolean standing,
        @Nullable Integer inForce,
        List<Version> versions,
        boolean keeps,
        boolean enactable,
        String updatedBy,
        Instant updatedAt) {

    /** Defensive copy. */
    public ListTypeResponse {
        versions = List.copyOf(versions);
    }

    /** One version. */
    @Schema(name = "ListTypeVersion")
    public record Version(
            int number,
            VersionState state,
            ListLayout layout,
            String draftedBy,
            Instant draftedAt,
            @Nullable String enactedBy,
            @Nullable Instant enactedAt) {}

    /** All types, by bureau and name; with no versions. */
    @Schema(name = "ListTypes")
    public record Types(List<ListTypeResponse> items) {

        /** Defensive copy. */
        public Types {
            items = List.copyOf(items);
        }
    }
}
