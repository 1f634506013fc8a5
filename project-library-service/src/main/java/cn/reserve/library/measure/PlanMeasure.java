package cn.reserve.library.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A key measure of a plan. */
@Entity
@Table(name = "plan_measure")
class PlanMeasure {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "document_id", nullable = false)
    private UUID documentId;

    @Column(name = "source_line")
    private @Nullable Integer sourceLine;

    @Column(nullable = false)
    private BigDecimal position;

    @Column(nullable = false)
    private String action;

    @Column(nullable = false)
    private String topic;

    @Column(nullable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeasureState state;

    @Column(name = "created_by", nullable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_by", nullable = false)
    private String updatedBy;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    protected PlanMeasure() {}

    PlanMeasure(UUID documentId, NewMeasure measure, long position, String person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.documentId = documentId;
        this.sourceLine = measure.line();
        this.position = BigDecimal.valueOf(position);
        this.action = measure.action();
        this.topic = measure.topic();
        this.text = measure.text();
        this.state = MeasureState.NOT_STARTED;
        this.createdBy = person;
        this.createdAt = now;
        this.updatedBy = person;
        this.updatedAt = now;
    }

    void correct(MeasureChange change, String person, Instant now) {
        action = change.action();
        topic = change.topic();
        text = change.text();
        updatedBy = person;
        updatedAt = now;
    }

    void stands(MeasureState reached, String person, Instant now) {
        state = reached;
        updatedBy = person;
        updatedAt = now;
    }

    /** What an audit entry tells. */
    Map<String, Object> facts() {
        return Map.of("action", action, "topic", topic, "text", text, "state", state);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID documentId() {
        return documentId;
    }

    String text() {
        return text;
    }
}
