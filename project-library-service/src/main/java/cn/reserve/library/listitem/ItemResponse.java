package cn.reserve.library.listitem;

import cn.reserve.library.annuallist.ListResponse;
import cn.reserve.library.listtype.AgeRule;
import cn.reserve.library.project.ProjectState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item with its list.
 *
 * @param ageOn the day for which the age is reckoned; null of a standing register
 * @param findings rules about age that it does not keep to
 * @param project what it became; null before
 */
@Schema(name = "ListItem")
public record ItemResponse(
        ItemRow item,
        ListResponse list,
        @Nullable LocalDate ageOn,
        List<AgeRule> findings,
        @Nullable String note,
        @Nullable LinkedProject project,
        String updatedBy,
        List<ItemAction> actions) {

    /** Defensive copies. */
    public ItemResponse {
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
    }

    /**
     * The project of an item.
     *
     * @param name null while the caller may not see the project, such as a draft of an enterprise
     */
    @Schema(name = "ListItemProject")
    public record LinkedProject(
            UUID id, @Nullable String name, @Nullable ProjectState state) {}
}
