package cn.reserve.library.stacking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That a programme excludes another one, or needs it or an alternative to it. */
@Entity
@Immutable
@Table(name = "policy_relation")
class Relation {
    /** What one programme is to another. */
    enum Kind {
        EXCLUDES,
        NEEDS
    }

    @Id
    private int id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(nullable = false)
    private String programme;

    @Column(nullable = false)
    private String other;

    @Column(nullable = false)
    private String clause;

    @Column(nullable = false)
    private String zh;

    @Column(nullable = false)
    private String en;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Relation() {}

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    String programme() {
        return programme;
    }

    String other() {
        return other;
    }

    StackingResponse.Relation response() {
        return new StackingResponse.Relation(kind.name(), programme, other, clause, zh, en);
    }
}
