package cn.reserve.library.measure;

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
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A file that shows what an entry says; it stays. */
@Entity
@Immutable
@Table(name = "measure_evidence")
class MeasureEvidence {
    @Id
    private UUID id;

    @Column(name = "measure_id", nullable = false)
    private UUID measureId;

    @Column(name = "entry_id", nullable = false)
    private UUID entryId;

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

    /** For Hibernate. */
    protected MeasureEvidence() {}

    MeasureEvidence(MeasureEntry entry, String name, Taken taken, String person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.measureId = entry.measureId();
        this.entryId = entry.id();
        this.name = name;
        this.type = taken.type();
        this.size = taken.size();
        this.sha256 = taken.sum().hex();
        this.addedBy = person;
        this.addedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID measureId() {
        return measureId;
    }

    UUID entryId() {
        return entryId;
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
}
