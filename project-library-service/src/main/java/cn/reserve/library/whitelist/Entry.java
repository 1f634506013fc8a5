package cn.reserve.library.whitelist;

import cn.reserve.library.form.Consent;
import cn.reserve.library.rules.Judgement;
import cn.reserve.library.rules.RuleVerdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A project in a batch, with what the rules said and how the project was. */
@Entity
@Table(name = "whitelist_entry")
class Entry {
    @Id
    private UUID id;

    @Column(name = "batch_id", nullable = false)
    private UUID batchId;

    @Column(name = "project_id", nullable = false)
    private UUID projectId;

    @Column(nullable = false)
    private boolean eligible;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<RuleVerdict> verdicts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Snapshot snapshot;

    /** The frozen text that the hash is over; null until publication. */
    private @Nullable String content;

    private @Nullable String hash;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    /** For Hibernate. */
    protected Entry() {}

    Entry(UUID batchId, Snapshot snapshot, Judgement judgement) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.batchId = batchId;
        this.projectId = snapshot.projectId();
        judged(snapshot, judgement);
    }

    /** Takes the project as it is now, and what the rules say now. */
    final void judged(Snapshot now, Judgement judgement) {
        snapshot = now;
        verdicts = judgement.verdicts();
        eligible = judgement.isEligible();
    }

    /** Takes the consent of the day of publication: the one of the day of submission may be withdrawn by now. */
    void consent(@Nullable Consent current) {
        snapshot = snapshot.with(current);
    }

    /** Freezes the text that everybody can check. */
    void freeze(String text, String hashOfText, Instant at) {
        content = text;
        hash = hashOfText;
        publishedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID batchId() {
        return batchId;
    }

    UUID projectId() {
        return projectId;
    }

    boolean eligible() {
        return eligible;
    }

    List<RuleVerdict> verdicts() {
        return verdicts;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    @Nullable
    String hash() {
        return hash;
    }
}
