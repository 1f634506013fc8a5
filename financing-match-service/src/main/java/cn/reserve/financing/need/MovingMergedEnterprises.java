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
            WITH merged AS MATERIALIZED (
                SELECT * FROM unnest(CAST(:codes AS text[]), CAST(:survivors AS text[]), CAST(:names AS text[]))
                    AS pair(code, survivor, name)),
            needs AS (
                UPDATE need SET version = need.version + 1, uscc = merged.survivor, enterprise_name = merged.name
                FROM merged WHERE need.uscc = merged.code)
            UPDATE docking_case SET version = docking_case.version + 1, uscc = merged.survivor,
                enterprise_name = merged.name
            FROM merged WHERE docking_case.uscc = merged.code
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

    /** Moves everything in one statement; nothing without mergers. */
    void move(Mergers mergers) {
        if (mergers.isEmpty()) {
            return;
        }
        Map<String, Survivor> byCode = mergers.byCode;
        entities.createNativeQuery(MOVE)
                .setParameter("codes", byCode.keySet().toArray(String[]::new))
                .setParameter(
                        "survivors",
                        byCode.values().stream().map(Survivor::uscc).toArray(String[]::new))
                .setParameter(
                        "names", byCode.values().stream().map(Survivor::name).toArray(String[]::new))
                .executeUpdate();
    }
}
