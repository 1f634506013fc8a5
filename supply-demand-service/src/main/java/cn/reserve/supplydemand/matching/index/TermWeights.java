package cn.reserve.supplydemand.matching.index;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much a term says: the fewer kinds have it, the more. Read now and then; a minute's difference changes no order. */
@ApplicationScoped
public class TermWeights {
    /** Terms of two kinds and more; the rest counts as of one. A city's lists have some ten thousand of them. */
    private static final int MOST_TERMS = 50_000;

    /** They stand behind the name of almost anything. */
    private static final Set<String> SAYS_LITTLE =
            Set.of("设备", "系统", "装置", "机组", "机械", "专用", "自动", "智能", "数字", "生产", "产线", "高效", "节能", "工作", "作站");

    private static final double LITTLE = 0.35;

    private final Database database;
    private volatile Known known = new Known(1, Map.of());

    TermWeights(Database database) {
        this.database = database;
    }

    /**
     * What is known at one moment; whoever compares hundreds of names asks for it once.
     *
     * @param kinds of all kinds, 1 at least
     * @param of how many kinds have a term; those of one kind are left out
     */
    record Known(long kinds, Map<String, Integer> of) {

        /** Kinds that have the term. */
        int kindsWith(String term) {
            return of.getOrDefault(term, 1);
        }

        /** More than 0. */
        double weight(String term) {
            double weight = Math.log(1.5 + (double) kinds / kindsWith(term));
            return SAYS_LITTLE.contains(term) ? weight * LITTLE : weight;
        }
    }

    @Scheduled(every = "${reserve.matching.terms-every:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void refresh() {
        long kinds = database.read(row -> row.getLong(1), "SELECT count(*) FROM equipment_kind")
                .getFirst();
        Map<String, Integer> counts = new HashMap<>();
        database.read(
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        "SELECT term, kinds FROM equipment_term WHERE kinds > 1 ORDER BY kinds DESC LIMIT "
                                + MOST_TERMS)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        known = new Known(Math.max(1, kinds), counts);
    }

    Known known() {
        return known;
    }
}
