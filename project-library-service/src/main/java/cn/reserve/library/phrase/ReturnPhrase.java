package cn.reserve.library.phrase;

import cn.reserve.library.project.ReviewLevel;
import cn.reserve.library.viewer.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A sentence that reviewers use. */
@Entity
@Table(name = "return_phrase")
class ReturnPhrase {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewLevel level;

    private @Nullable String bureau;

    private @Nullable String field;

    @Column(nullable = false)
    private String zh;

    private @Nullable String en;

    @Column(name = "updated_by", nullable = false)
    private String updatedBy;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ReturnPhrase() {}

    /** A new phrase of a bureau, or of everybody where that is null. */
    @SuppressWarnings("NullAway.Init")
    ReturnPhrase(@Nullable String bureau, PhraseRequest said, Viewer person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.bureau = bureau;
        say(said, person, now);
    }

    final void say(PhraseRequest said, Viewer person, Instant now) {
        level = bureau == null ? said.level() : ReviewLevel.BUREAU;
        field = said.field();
        zh = said.zh();
        en = said.en();
        updatedBy = person.name();
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    ReviewLevel level() {
        return level;
    }

    String zh() {
        return zh;
    }

    @Nullable
    String bureau() {
        return bureau;
    }

    PhraseResponse response(Viewer viewer) {
        return new PhraseResponse(id, version, level, bureau, field, zh, en, PhrasePolicy.keeps(viewer, bureau));
    }
}
