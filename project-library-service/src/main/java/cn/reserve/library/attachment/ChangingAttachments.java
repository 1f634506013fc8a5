package cn.reserve.library.attachment;

import cn.reserve.library.content.Sending;
import cn.reserve.library.content.TakingFile;
import cn.reserve.library.content.TakingFile.Taken;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.library.project.Projects;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The enterprise attaches files to its project, and takes them away again. */
@ApplicationScoped
class ChangingAttachments {
    private final Projects projects;
    private final Attachments attachments;
    private final TakingFile taking;
    private final Idempotency idempotency;
    private final ProjectTrail trail;
    private final AttachmentSettings settings;
    private final Clock clock;

    ChangingAttachments(
            Projects projects,
            Attachments attachments,
            TakingFile taking,
            Idempotency idempotency,
            ProjectTrail trail,
            AttachmentSettings settings,
            Clock clock) {
        this.projects = projects;
        this.attachments = attachments;
        this.taking = taking;
        this.idempotency = idempotency;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    private record Sent(UUID project, AttachmentWish wish, String sha256) {}

    /**
     * Takes a file in, keeps it, and attaches it. Asks first who sends, then receives outside any transaction.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 400 without sum or key; 413 {@code content.too-large}; 422
     *     {@code content.refused}; 409 {@code project.not-editable} or {@code attachment.too-many}; 429 while
     *     the person's earlier files are still on their way; 503 when the store is away
     */
    AttachmentResponse attach(UUID projectId, AttachmentWish wish, Sending sending, Viewer viewer) {
        QuarkusTransaction.requiringNew().run(() -> projects.visible(projectId, viewer));
        return taking.take(
                sending,
                settings.bytes(),
                viewer.subject(),
                taken -> idempotency
                        .once(
                                taken.key(),
                                new Sent(projectId, wish, taken.sum().hex()),
                                AttachmentResponse.class,
                                () -> record(projectId, wish, taken, viewer))
                        .body());
    }

    private AttachmentResponse record(UUID projectId, AttachmentWish wish, Taken taken, Viewer viewer) {
        Project project = editable(projectId, viewer);
        Optional<Attachment> same = attachments.same(projectId, taken.sum(), wish);
        if (same.isPresent()) {
            return AttachmentResponse.of(same.get());
        }
        if (attachments.of(projectId).size() >= settings.count()) {
            throw Problems.conflict("attachment.too-many", settings.count());
        }
        Attachment attachment = new Attachment(project, wish, taken, viewer.name(), clock.instant());
        attachments.persistAndFlush(attachment);
        trail.change(project, viewer, "attachment-added", clock.instant(), wish.name(), null, facts(attachment));
        return AttachmentResponse.of(attachment);
    }

    /**
     * Takes an attachment away. One that was submitted stays with its versions.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code project.not-editable}
     */
    void remove(UUID projectId, UUID id, Viewer viewer) {
        QuarkusTransaction.requiringNew().run(() -> {
            Project project = editable(projectId, viewer);
            Attachment attachment = attachments.one(projectId, id);
            if (attachment.untilVersion() != null) {
                return;
            }
            if (attachment.isSubmitted(project.submissions())) {
                attachment.end(project.submissions(), viewer.name(), clock.instant());
            } else {
                attachments.delete(attachment);
            }
            attachments.flush();
            trail.change(
                    project,
                    viewer,
                    "attachment-removed",
                    clock.instant(),
                    attachment.name(),
                    facts(attachment),
                    Map.of("attachment", attachment.id()));
        });
    }

    private Project editable(UUID id, Viewer viewer) {
        Project project = projects.locked(id, viewer);
        if (!AttachmentPolicy.changes(viewer, project.facts())) {
            throw Problems.conflict("project.not-editable");
        }
        return project;
    }

    private static Map<String, Object> facts(Attachment attachment) {
        return Map.of(
                "attachment", attachment.id(),
                "kind", attachment.kind(),
                "name", attachment.name(),
                "size", attachment.size(),
                "sha256", attachment.sum().hex());
    }
}
