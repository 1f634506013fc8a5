package cn.reserve.library.whitelist;

import cn.reserve.library.viewer.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The decision that a published entry no longer stands; never changes. */
@Entity
@Immutable
@Table(name = "whitelist_revocation")
class Revocation {
    @Id
    @Column(name = "entry_id")
    private UUID entryId;

    @Column(name = "project_id", nullable = false)
    private UUID projectId;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private Instant at;

    @Column(name = "revoked_by", nullable = false)
    private String revokedBy;

    @Column(name = "revoked_by_name", nullable = false)
    private String revokedByName;

    @Column(nullable = false)
    private String hash;

    /** For Hibernate. */
    protected Revocation() {}

    Revocation(Entry entry, String reason, Viewer approver, ChainRecord link, Instant now) {
        this.entryId = entry.id();
        this.projectId = entry.projectId();
        this.reason = reason;
        this.at = now;
        this.revokedBy = approver.subject();
        this.revokedByName = approver.name();
        this.hash = link.hash();
    }

    UUID entryId() {
        return entryId;
    }

    RevocationResponse response() {
        return new RevocationResponse(projectId, reason, at, revokedByName, hash);
    }
}
