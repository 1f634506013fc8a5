package cn.reserve.financing.need;

import cn.reserve.platform.feed.FeedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Needs and cases carry the present name of their enterprise. The name is the one of the newest event that says it, a verification or a
 * merger, whichever comes first; a listing's own counts only for an enterprise of which there was none.
 */
@ApplicationScoped
class NamingEnterprises {
    /** A district confirmed an enterprise, or another name of it. */
    static final String VERIFIED = "library.enterprise-verified";

    private static final String KEEP = """
            INSERT INTO enterprise_name (uscc, name, source_position)
            SELECT uscc, name, source_position
            FROM unnest(CAST(:codes AS text[]), CAST(:names AS text[]), CAST(:positions AS bigint[]))
                AS named(uscc, name, source_position)
            ORDER BY uscc
            ON CONFLICT (uscc) DO UPDATE SET name = excluded.name, source_position = excluded.source_position
            WHERE enterprise_name.source_position < excluded.source_position
            """;

    // The version moves with it, so that who works on the old row is told to read again instead of writing the old name
    // back.
    private static final String RENAME = """
            UPDATE %1$s SET version = %1$s.version + 1, enterprise_name = known.name
            FROM enterprise_name known
            WHERE known.uscc = ANY (CAST(:codes AS text[])) AND %1$s.uscc = known.uscc AND %1$s.enterprise_name <> known.name
            """;

    private final EntityManager entities;

    NamingEnterprises(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest names of a batch, by the enterprise's code. */
    static final class Names {
        private final Map<String, Name> byCode = new LinkedHashMap<>();

        /** Adds what a verification says. */
        void add(FeedEvent event) {
            Verified verified = event.data().as(Verified.class);
            if (verified.uscc() == null || verified.name() == null) {
                throw new IllegalArgumentException("a verification without code or name");
            }
            add(verified.uscc(), verified.name(), event.position());
        }

        void add(String uscc, String name, long position) {
            byCode.merge(uscc, new Name(name, position), (a, b) -> a.position() >= b.position() ? a : b);
        }
    }

    private record Name(String name, long position) {}

    private record Verified(@Nullable String uscc, @Nullable String name) {}

    /** Remembers the names; before the listings of the batch, which take theirs from here. */
    void keep(Names names) {
        if (names.byCode.isEmpty()) {
            return;
        }
        Collection<Name> known = names.byCode.values();
        withCodes(KEEP, names)
                .setParameter("names", known.stream().map(Name::name).toArray(String[]::new))
                .setParameter("positions", known.stream().map(Name::position).toArray(Long[]::new))
                .executeUpdate();
    }

    /** Gives needs and cases the names; after the batch's mergers. The need before its cases, as everybody does who changes both. */
    void rename(Names names) {
        if (names.byCode.isEmpty()) {
            return;
        }
        withCodes(RENAME.formatted("need"), names).executeUpdate();
        withCodes(RENAME.formatted("docking_case"), names).executeUpdate();
    }

    private Query withCodes(String statement, Names names) {
        return entities.createNativeQuery(statement)
                .setParameter("codes", names.byCode.keySet().toArray(String[]::new));
    }
}
