package cn.reserve.library.listtype;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a list type asks for, from one day to the next version. */
@Entity
@Table(name = "list_type_version")
class ListTypeVersion {
    @Id
    private UUID id;

    @Column(name = "type_code", nullable = false)
    private String typeCode;

    @Column(nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private VersionState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private ListLayout layout;

    @Column(name = "drafted_by", nullable = false)
    private String draftedBy;

    @Column(name = "drafted_at", nullable = false)
    private Instant draftedAt;

    @Column(name = "enacted_by")
    private @Nullable String enactedBy;

    @Column(name = "enacted_at")
    private @Nullable Instant enactedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ListTypeVersion() {}

    @SuppressWarnings("NullAway.Init")
    ListTypeVersion(String typeCode, int number, ListLayout layout, String person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.typeCode = typeCode;
        this.number = number;
        this.state = VersionState.DRAFT;
        redraft(layout, person, now);
    }

    final void redraft(ListLayout changed, String person, Instant now) {
        layout = changed;
        draftedBy = person;
        draftedAt = now;
    }

    void enact(String person, Instant now) {
        state = VersionState.IN_FORCE;
        enactedBy = person;
        enactedAt = now;
    }

    void end() {
        state = VersionState.ENDED;
    }

    int number() {
        return number;
    }

    VersionState state() {
        return state;
    }

    ListLayout layout() {
        return layout;
    }

    ListTypeResponse.Version response() {
        return new ListTypeResponse.Version(number, state, layout, draftedBy, draftedAt, enactedBy, enactedAt);
    }
}
