package cn.reserve.library.attachment;

import cn.reserve.library.content.ContentType;
import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.content.Sha256;
import cn.reserve.library.content.TakingFile.Taken;
import cn.reserve.library.form.Permit;
import cn.reserve.library.project.Project;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A file that belongs to a project; of its columns only the end ever changes. */
@Entity
@DynamicUpdate
@Table(name = "attachment")
class Attachment {
    @Id
    private UUID id;

    @Column(name = "project_id", nullable = false)
    private UUID projectId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttachmentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "permit_kind")
    private Permit.@Nullable Kind permitKind;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContentType type;

    @Column(nullable = false)
    private long size;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "since_version", nullable = false)
    private int sinceVersion;

    @Column(name = "until_version")
    private @Nullable Integer untilVersion;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @Column(name = "added_by", nullable = false)
    private String addedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_by")
    private @Nullable String removedBy;

    /** For Hibernate. */
    protected Attachment() {}

    Attachment(Project project, AttachmentWish wish, Taken taken, String person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.projectId = project.id();
        this.kind = wish.kind();
        this.permitKind = wish.permitKind();
        this.name = wish.name();
        this.type = taken.type();
        this.size = taken.size();
        this.sha256 = taken.sum().hex();
        this.sinceVersion = project.submissions() + 1;
        this.addedBy = person;
        this.addedAt = now;
    }

    /** Whether a submitted version holds it. */
    boolean isSubmitted(int submissions) {
        return sinceVersion <= submissions;
    }

    /** Later versions do without it. */
    void end(int lastVersion, String person, Instant now) {
        untilVersion = lastVersion;
        removedBy = person;
        removedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    AttachmentKind kind() {
        return kind;
    }

    Permit.@Nullable Kind permitKind() {
        return permitKind;
    }

    String name() {
        return name;
    }

    /** For a disk: the name with the right ending, and nothing in it that leads elsewhere. */
    String fileName() {
        return type.fileName(OutgoingFile.safe(name));
    }

    ContentType type() {
        return type;
    }

    long size() {
        return size;
    }

    Sha256 sum() {
        return new Sha256(sha256);
    }

    int sinceVersion() {
        return sinceVersion;
    }

    @Nullable
    Integer untilVersion() {
        return untilVersion;
    }

    Instant addedAt() {
        return addedAt;
    }

    String addedBy() {
        return addedBy;
    }

    @Nullable
    Instant removedAt() {
        return removedAt;
    }

    @Nullable
    String removedBy() {
        return removedBy;
    }
}
