package cn.reserve.schema;

import java.util.Locale;

/** What keeps the schema from being migrated or used: one sentence in Chinese and one in English. */
public final class SchemaProblem extends RuntimeException {

    private final Kind kind;
    private final String zh;
    private final String en;

    /** What waiting may mend, and what it will not. */
    public enum Kind {
        /** The database does not answer (yet). */
        UNREACHABLE,
        /** A migration of this artifact has not been applied. */
        BEHIND,
        /** A table that a migration changes is in use; that migration has changed nothing. */
        LOCKED,
        /** A wrong login, a changed or failed migration, a missing setting. */
        REFUSED
    }

    SchemaProblem(Kind kind, String zh, String en) {
        super(en);
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    public Kind kind() {
        return kind;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Both sentences, each on a line of its own. */
    String lines() {
        return String.format(Locale.ROOT, "✗ %s%n✗ %s", zh, en);
    }
}
