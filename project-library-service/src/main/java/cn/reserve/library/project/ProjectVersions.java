package cn.reserve.library.project;

import cn.reserve.library.form.ProjectRequest;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The submitted forms of a project, oldest first.
 *
 * @param contactMasked true for a caller whose work needs nobody's telephone: lead person and telephone are null then
 */
public record ProjectVersions(boolean contactMasked, List<Item> items) {

    /** Defensive copy. */
    public ProjectVersions {
        items = List.copyOf(items);
    }

    /**
     * One submitted form.
     *
     * @param number from 1
     * @param changedFields top-level fields that differ from the version before; empty for the first
     */
    @Schema(name = "ProjectVersionItem")
    public record Item(int number, Instant at, String personName, List<String> changedFields, ProjectRequest form) {}
}
