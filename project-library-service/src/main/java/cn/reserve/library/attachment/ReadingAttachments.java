package cn.reserve.library.attachment;

import cn.reserve.library.content.Contents;
import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.Projects;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attachments for whoever sees the project. */
@ApplicationScoped
public class ReadingAttachments {
    private final Projects projects;
    private final Attachments attachments;
    private final Contents contents;
    private final Audit audit;
    private final AttachmentSettings settings;

    ReadingAttachments(
            Projects projects, Attachments attachments, Contents contents, Audit audit, AttachmentSettings settings) {
        this.projects = projects;
        this.attachments = attachments;
        this.contents = contents;
        this.audit = audit;
        this.settings = settings;
    }

    /**
     * Those in place, or those of a submitted version.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    public AttachmentsResponse of(UUID projectId, @Nullable Integer version, Viewer viewer) {
        Project project = projects.visible(projectId, viewer);
        boolean inPlace = version == null && AttachmentPolicy.isOwn(viewer, project.uscc());
        List<Attachment> found = inPlace
                ? attachments.of(projectId)
                : attachments.of(projectId, version == null ? project.submissions() : version);
        return new AttachmentsResponse(
                found.stream().map(AttachmentResponse::of).toList(),
                AttachmentPolicy.changes(viewer, project.facts()),
                settings.count(),
                settings.bytes());
    }

    /**
     * The content; the look is noted before the first byte goes out.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 503 {@code content.store-unavailable}
     */
    OutgoingFile download(UUID projectId, UUID id, Viewer viewer) {
        Attachment attachment = QuarkusTransaction.requiringNew().call(() -> {
            Project project = projects.visible(projectId, viewer);
            Attachment found = attachments.one(projectId, id);
            if (!AttachmentPolicy.isOwn(viewer, project.uscc())) {
                if (!found.isSubmitted(project.submissions())) {
                    throw Problems.notFound("attachment");
                }
                audit.recordLook("attachment.downloaded", "attachment", id.toString(), found.fileName());
            }
            return found;
        });
        return new OutgoingFile(
                attachment.fileName(),
                attachment.type().mediaType(),
                attachment.size(),
                contents.open(attachment.sum()));
    }
}
