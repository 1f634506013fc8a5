package cn.reserve.platform.notice;

import cn.reserve.platform.lifecycle.UntilStopped;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Works off what a query finds that nobody was told of, in the order of a key, portion by portion, each in a transaction of its own. Each
 * row is looked at once a turn, whether it was told of or not, so that a turn ends; of several replicas one works.
 */
@ApplicationScoped
public class FindingUntold {
    private static final int PORTION = 200;

    private final EntityManager entities;
    private final UntilStopped until;

    FindingUntold(EntityManager entities, UntilStopped until) {
        this.entities = entities;
        this.until = until;
    }

    /**
     * What is looked for.
     *
     * @param sql finds what was not told yet (table {@code notice_told}), with ordinal parameters, without an order and a limit
     * @param key columns of it that are never null and together name one row; the rows are worked off in their order
     */
    public record Untold(String sql, List<String> key) {

        /** By these columns. */
        public static Untold of(String sql, String... key) {
            return new Untold(sql, List.of(key));
        }

        private String portion(int parameters, boolean on) {
            String columns = key.stream().map(column -> "f." + column).collect(Collectors.joining(", "));
            String after = IntStream.range(0, key.size())
                    .mapToObj(place -> "?" + (parameters + 1 + place))
                    .collect(Collectors.joining(", "));
            return "select f.* from (" + sql + ") f"
                    + (on ? " where (" + columns + ") > (" + after + ")" : "")
                    + " order by " + columns + " limit " + PORTION;
        }
    }

    /** Tells of each row, by {@link Notices#tellOnce} and the cause that the query looks for. */
    public void each(Untold untold, Consumer<Tuple> tell, Object... parameters) {
        Tuple last = null;
        do {
            Tuple before = last;
            last = QuarkusTransaction.requiringNew().call(() -> portion(untold, before, tell, parameters));
        } while (last != null && !until.isStopping());
    }

    /** The last row of a full portion; null when nothing may come after it. */
    private @Nullable Tuple portion(Untold untold, @Nullable Tuple last, Consumer<Tuple> tell, Object... parameters) {
        if (!claims(untold)) {
            return null;
        }
        Query query = entities.createNativeQuery(untold.portion(parameters.length, last != null), Tuple.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        if (last != null) {
            for (int i = 0; i < untold.key().size(); i++) {
                query.setParameter(
                        parameters.length + 1 + i, last.get(untold.key().get(i)));
            }
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        rows.forEach(tell);
        return rows.size() == PORTION ? rows.getLast() : null;
    }

    /** Whether nobody else works on the same; held to the end of the portion. */
    private boolean claims(Untold untold) {
        return (Boolean)
                entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))", Boolean.class)
                        .setParameter(1, untold.sql())
                        .getSingleResult();
    }
}
