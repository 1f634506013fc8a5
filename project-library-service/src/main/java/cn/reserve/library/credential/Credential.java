package cn.reserve.library.credential;

import cn.reserve.library.content.ContentType;
import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.content.Sha256;
import cn.reserve.library.content.TakingFile.Taken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A file that proves something of an enterprise; of its columns only the end ever changes. */
@Entity
@DynamicUpdate
@Table(name = "credential")
class Credential {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "enterprise_id", nullable = false)
    private UUID enterpriseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CredentialKind kind;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContentType type;

    @Column(nullable = false)
    private long size;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @Column(name = "added_by", nullable = false)
    private String addedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_by")
    private @Nullable String removedBy;

    /** For Hibernate. */
    protected Credential() {}

    Credential(UUID enterpriseId, CredentialKind kind, String name, Taken taken, String person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.enterpriseId = enterpriseId;
        this.kind = kind;
        this.name = name;
        this.type = taken.type();
        this.size = taken.size();
        this.sha256 = taken.sum().hex();
        this.addedAt = now;
        this.addedBy = person;
    }

    /** Is no longer listed. */
    void remove(String person, Instant now) {
        removedAt = now;
        removedBy = person;
    }

    boolean isInPlace() {
        return removedAt == null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID enterpriseId() {
        return enterpriseId;
    }

    CredentialKind kind() {
        return kind;
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

    Instant addedAt() {
        return addedAt;
    }

    String addedBy() {
        return addedBy;
    }
}
