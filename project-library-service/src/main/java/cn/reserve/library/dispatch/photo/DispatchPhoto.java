package cn.reserve.library.dispatch.photo;

import cn.reserve.library.content.ContentType;
import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.content.Sha256;
import cn.reserve.library.content.TakingFile.Taken;
import cn.reserve.library.viewer.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A photo of a report. */
@Entity
@Table(name = "dispatch_photo")
public class DispatchPhoto {
    @Id
    private UUID id;

    @Column(name = "report_id", nullable = false)
    private UUID reportId;

    @Column(name = "project_id", nullable = false)
    private UUID projectId;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContentType type;

    @Column(nullable = false)
    private long size;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "added_by", nullable = false)
    private String addedBy;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DispatchPhoto() {}

    /** A photo that has just been taken in. */
    public DispatchPhoto(UUID reportId, UUID projectId, String name, Taken file, Viewer person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.reportId = reportId;
        this.projectId = projectId;
        this.name = name;
        this.type = file.type();
        this.size = file.size();
        this.sha256 = file.sum().hex();
        this.addedBy = person.name();
        this.addedAt = now;
    }

    /** No longer part of the report. */
    public void remove(Instant now) {
        removedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String fileName() {
        return type.fileName(OutgoingFile.safe(name));
    }

    public ContentType type() {
        return type;
    }

    public long size() {
        return size;
    }

    public Sha256 sum() {
        return new Sha256(sha256);
    }

    String addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    /** As it is shown. */
    public PhotoResponse response() {
        return new PhotoResponse(id, fileName(), size, sha256, addedBy, addedAt);
    }
}
