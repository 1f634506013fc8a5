package cn.reserve.library.policydoc;

import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A plan text or notice. */
@Entity
@Table(name = "policy_document")
class PolicyDocument {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentLevel level;

    private @Nullable String number;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String issuer;

    @Column(nullable = false)
    private String region;

    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentState state;

    private @Nullable String reason;

    @Column(nullable = false)
    private long size;

    @Column(nullable = false)
    private int lines;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "imported_by", nullable = false)
    private String importedBy;

    @Column(name = "imported_at", nullable = false)
    private Instant importedAt;

    @Column(name = "updated_by", nullable = false)
    private String updatedBy;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    protected PolicyDocument() {}

    PolicyDocument(DocumentFacts facts, SentText text, String person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.state = DocumentState.KEPT;
        this.size = text.size();
        this.lines = text.lines();
        this.sha256 = text.sum().hex();
        this.importedBy = person;
        this.importedAt = now;
        take(facts, person, now);
    }

    void change(DocumentFacts facts, String person, Instant now) {
        requireKept();
        take(facts, person, now);
    }

    private void take(DocumentFacts facts, String person, Instant now) {
        kind = facts.kind();
        level = facts.level();
        number = facts.number();
        title = facts.title();
        issuer = facts.issuer();
        region = facts.region();
        issuedOn = facts.issuedOn();
        validFrom = facts.firstDay();
        validTo = facts.validTo();
        updatedBy = person;
        updatedAt = now;
    }

    void withdraw(String why, String person, Instant now) {
        requireKept();
        state = DocumentState.WITHDRAWN;
        reason = why;
        updatedBy = person;
        updatedAt = now;
    }

    private void requireKept() {
        if (state != DocumentState.KEPT) {
            throw Problems.conflict("policy-document.withdrawn");
        }
    }

    /** What an audit entry tells. */
    DocumentFacts facts() {
        return new DocumentFacts(kind, level, number, title, issuer, region, issuedOn, validFrom, validTo);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    DocumentState state() {
        return state;
    }

    @Nullable
    String number() {
        return number;
    }
}
