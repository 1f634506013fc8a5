package cn.reserve.library.attachment;

import cn.reserve.library.content.ContentType;
import cn.reserve.library.content.Contents;
import cn.reserve.library.content.Received;
import cn.reserve.library.content.ReceivingContent;
import cn.reserve.library.content.RecognisingContent;
import cn.reserve.library.content.Sha256;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.library.project.Projects;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The enterprise attaches files to its project, and takes them away again. */
@ApplicationScoped
class ChangingAttachments {
    private final Projects projects;
    private final Attachments attachments;
    private final Contents contents;
    private final ReceivingContent receiving;
    private final RecognisingContent recognising;
    private final Idempotency idempotency;
    private final ProjectTrail trail;
    private final AttachmentSettings settings;
    private final Clock clock;

    ChangingAttachments(
            Projects projects,
            Attachments attachments,
            Contents contents,
            ReceivingContent receiving,
            RecognisingContent recognising,
            Idempotency idempotency,
            ProjectTrail trail,
            AttachmentSettings settings,
            Clock clock) {
        this.projects = projects;
        this.attachments = attachments;
        this.contents = contents;
        this.receiving = receiving;
        this.recognising = recognising;
        this.idempotency = idempotency;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** How a file is sent: the headers, and its bytes. */
    record Sending(@Nullable String contentDigest, @Nullable String idempotencyKey, long length, InputStream body) {}

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
        Sha256 announced = Sha256.announced(sending.contentDigest());
        if (sending.idempotencyKey() == null) {
            throw Problems.badRequest("idempotency.key-missing");
        }
        if (sending.length() > settings.bytes()) {
            throw ReceivingContent.tooLarge(settings.bytes());
        }
        try (Received received = receiving.receive(sending.body(), announced, settings.bytes(), viewer.subject())) {
            ContentType type = recognising.recognise(received.file());
            contents.keep(received);
            return idempotency
                    .once(
                            sending.idempotencyKey(),
                            new Sent(projectId, wish, announced.hex()),
                            AttachmentResponse.class,
                            () -> record(projectId, wish, type, received, viewer))
                    .body();
        }
    }

    private AttachmentResponse record(
            UUID projectId, AttachmentWish wish, ContentType type, Received received, Viewer viewer) {
        Project project = editable(projectId, viewer);
        Optional<Attachment> same = attachments.same(projectId, received.sum(), wish);
        if (same.isPresent()) {
            return AttachmentResponse.of(same.get());
        }
        if (attachments.of(projectId).size() >= settings.count()) {
            throw Problems.conflict("attachment.too-many", settings.count());
        }
        Attachment attachment = new Attachment(project, wish, type, received, viewer.name(), clock.instant());
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
