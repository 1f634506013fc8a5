package cn.reserve.supplydemand.sheettemplate;

import cn.reserve.supplydemand.sheet.KeptColumn;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The template of a sheet.
 *
 * @param released number of the released version; null before the first
 * @param kept columns that every version has
 * @param versions latest first; drafts only for those who keep the templates
 * @param keeps whether the caller keeps the templates
 * @param releasable whether the caller may release the draft: somebody else wrote it
 */
@Schema(name = "SheetTemplate")
public record SheetTemplateResponse(
        SheetKind kind,
        long version,
        @Nullable Integer released,
        List<KeptColumn> kept,
        List<Version> versions,
        boolean keeps,
        boolean releasable,
        String updatedBy,
        Instant updatedAt) {

    /** Defensive copies. */
    public SheetTemplateResponse {
        kept = List.copyOf(kept);
        versions = List.copyOf(versions);
    }

    /** One version. */
    @Schema(name = "SheetTemplateVersion")
    public record Version(
            int number,
            TemplateState state,
            SheetLayout layout,
            String draftedBy,
            Instant draftedAt,
            @Nullable String releasedBy,
            @Nullable Instant releasedAt) {}

    /** All four, in the order of the sheets; with no versions. */
    @Schema(name = "SheetTemplates")
    public record All(List<SheetTemplateResponse> items) {

        /** Defensive copy. */
        public All {
            items = List.copyOf(items);
        }
    }
}
