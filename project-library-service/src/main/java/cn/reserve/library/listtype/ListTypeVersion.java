package cn.reserve.library.listtype;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Everybody who wrote some of it; none of them enacts it. Empty of a version from before this was noted. */
    @Column(nullable = false)
    private String[] drafters;

    @Column(name = "enacted_by")
    private @Nullable String enactedBy;

    @Column(name = "enacted_at")
    private @Nullable Instant enactedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ListTypeVersion() {}

    @SuppressWarnings("NullAway.Init")
    ListTypeVersion(String typeCode, int number, ListLayout layout, Viewer person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.typeCode = typeCode;
        this.number = number;
        this.state = VersionState.DRAFT;
        this.drafters = new String[0];
        redraft(layout, person, now);
    }

    final void redraft(ListLayout changed, Viewer person, Instant now) {
        layout = changed;
        draftedBy = person.name();
        draftedAt = now;
        drafters = Stream.concat(Arrays.stream(drafters), Stream.of(person.subject()))
                .distinct()
                .toArray(String[]::new);
    }

    void enact(Viewer person, Instant now) {
        if (!isEnactableBy(person)) {
            throw Problems.forbidden("list-type.two-persons");
        }
        state = VersionState.IN_FORCE;
        enactedBy = person.name();
        enactedAt = now;
    }

    /** Whether somebody else wrote all of the draft. */
    boolean isEnactableBy(Viewer person) {
        boolean wrote = drafters.length == 0
                ? draftedBy.equals(person.name())
                : List.of(drafters).contains(person.subject());
        return state == VersionState.DRAFT && !wrote;
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
