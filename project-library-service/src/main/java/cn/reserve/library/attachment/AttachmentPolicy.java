package cn.reserve.library.attachment;

import cn.reserve.library.project.ProjectPolicy;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;

/** Who may change a project's attachments, and whose look is noted. Pure. */
final class AttachmentPolicy {
    private AttachmentPolicy() {}

    /** The enterprise's own people, as long as the form may be changed. */
    static boolean changes(Viewer viewer, ProjectPolicy.Facts project) {
        return viewer.is(Role.ENTERPRISE)
                && viewer.belongsTo(project.uscc())
                && project.state().isEditable();
    }

    /** Own people see what is in place. Others see what was submitted, and their downloads are noted. */
    static boolean isOwn(Viewer viewer, String uscc) {
        return viewer.belongsTo(uscc);
    }
}
