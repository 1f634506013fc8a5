package cn.reserve.financing.need;

import cn.reserve.platform.feed.FeedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Needs and cases carry the present name of their enterprise. The name is the one of the newest event that says it, a verification or a
 * merger, whichever comes first; a listing's own counts only for an enterprise of which there was none. While the feed is read behind its
 * head, names are only kept: a replay would show each name of earlier days once more, and move versions under people's hands.
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
            ON CONFLICT (uscc) DO UPDATE SET name = excluded.name, source_position = excluded.source_position,
                pending = enterprise_name.pending OR enterprise_name.name <> excluded.name
            WHERE enterprise_name.source_position < excluded.source_position
            """;

    private static final String CHECK =
            "UPDATE enterprise_name SET pending = true WHERE uscc = ANY (CAST(:codes AS text[])) AND NOT pending";

    private static final String PENDING = "SELECT uscc FROM enterprise_name WHERE pending ORDER BY uscc";

    // The version moves with it, so that who works on the old row is told to read again instead of writing the old name
    // back.
    private static final String RENAME = """
            UPDATE %1$s SET version = %1$s.version + 1, enterprise_name = known.name
            FROM enterprise_name known
            WHERE known.uscc = ANY (CAST(:codes AS text[])) AND %1$s.uscc = known.uscc AND %1$s.enterprise_name <> known.name
            """;

    private static final String DONE =
            "UPDATE enterprise_name SET pending = false WHERE uscc = ANY (CAST(:codes AS text[]))";

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
        entities.createNativeQuery(KEEP)
                .setParameter("codes", names.byCode.keySet().toArray(String[]::new))
                .setParameter("names", known.stream().map(Name::name).toArray(String[]::new))
                .setParameter("positions", known.stream().map(Name::position).toArray(Long[]::new))
                .executeUpdate();
    }

    /**
     * Has the enterprises of listings looked at once more: another consumer may have stored one of them, with the name of the day on which
     * its batch was frozen, as the version before does while an update rolls.
     */
    void check(Set<String> codes) {
        if (!codes.isEmpty()) {
            run(CHECK, codes.toArray(String[]::new));
        }
    }

    /** Gives needs and cases the names that wait for it. The need before its cases, as everybody does who changes both. */
    void rename() {
        @SuppressWarnings("unchecked")
        List<String> pending = entities.createNativeQuery(PENDING, String.class).getResultList();
        String[] codes = pending.toArray(String[]::new);
        if (codes.length > 0) {
            run(RENAME.formatted("need"), codes);
            run(RENAME.formatted("docking_case"), codes);
            run(DONE, codes);
        }
    }

    private void run(String statement, String[] codes) {
        entities.createNativeQuery(statement).setParameter("codes", codes).executeUpdate();
    }
}
