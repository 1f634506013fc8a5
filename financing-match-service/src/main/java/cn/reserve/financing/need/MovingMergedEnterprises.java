package cn.reserve.financing.need;

import cn.reserve.platform.feed.FeedEvent;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Needs and cases of an enterprise that was merged into another belong to the surviving one. */
@ApplicationScoped
class MovingMergedEnterprises {
    static final String MERGED = "library.enterprise-merged";

    private static final String MOVE = """
            UPDATE %1$s SET version = %1$s.version + 1, uscc = merged.survivor, enterprise_name = merged.name
            FROM unnest(CAST(:codes AS text[]), CAST(:survivors AS text[]), CAST(:names AS text[])) AS merged(code, survivor, name)
            WHERE %1$s.uscc = merged.code
            """;

    private final EntityManager entities;

    MovingMergedEnterprises(EntityManager entities) {
        this.entities = entities;
    }

    /** The mergers of a batch, each code once, with where it ended up. */
    static final class Mergers {
        private final Map<String, Survivor> byCode = new LinkedHashMap<>();

        /** Adds one and the surviving name; what was merged into this code before goes along. */
        void add(FeedEvent event, NamingEnterprises.Names names) {
            Merged merged = event.data().as(Merged.class);
            if (merged.uscc() == null || merged.into() == null || merged.name() == null) {
                throw new IllegalArgumentException("incomplete");
            }
            Survivor survivor = new Survivor(merged.into(), merged.name());
            byCode.replaceAll((code, known) -> known.uscc().equals(merged.uscc()) ? survivor : known);
            byCode.put(merged.uscc(), survivor);
            names.add(survivor.uscc(), survivor.name(), event.position());
        }

        boolean isEmpty() {
            return byCode.isEmpty();
        }
    }

    private record Survivor(String uscc, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Merged(
            @Nullable String uscc,
            @Nullable String into,
            @Nullable String name) {}

    /** Moves everything, the need before its cases, as everybody does who changes both; nothing without mergers. */
    void move(Mergers mergers) {
        if (!mergers.isEmpty()) {
            move("need", mergers.byCode);
            move("docking_case", mergers.byCode);
        }
    }

    private void move(String table, Map<String, Survivor> byCode) {
        entities.createNativeQuery(MOVE.formatted(table))
                .setParameter("codes", byCode.keySet().toArray(String[]::new))
                .setParameter(
                        "survivors",
                        byCode.values().stream().map(Survivor::uscc).toArray(String[]::new))
                .setParameter(
                        "names", byCode.values().stream().map(Survivor::name).toArray(String[]::new))
                .executeUpdate();
    }
}
