package cn.reserve.library.notice;

import cn.reserve.platform.lifecycle.UntilStopped;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.function.Consumer;

/** Works off what a query finds that nobody was told of, portion by portion, each in a transaction of its own. */
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
     * Tells of each row.
     *
     * @param sql finds what was not told yet, with ordinal parameters and without a limit; looks itself whether the cause is known
     * @param tell tells of the row once, by the cause that the query looks for
     */
    public void each(String sql, Consumer<Tuple> tell, Object... parameters) {
        int found;
        do {
            found = QuarkusTransaction.requiringNew().call(() -> portion(sql, tell, parameters));
        } while (found == PORTION && !until.isStopping());
    }

    private int portion(String sql, Consumer<Tuple> tell, Object... parameters) {
        Query query = entities.createNativeQuery(sql + " limit " + PORTION, Tuple.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        rows.forEach(tell);
        return rows.size();
    }
}
