package cn.reserve.library.whitelist;

import cn.reserve.library.whitelist.ChainRecord.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Adds links to the whitelist's chain, one transaction at a time, and reads them in order. */
@ApplicationScoped
class Chain {
    private static final int LOCK = 0x57_4c_43_48;

    private final EntityManager entities;
    private final ObjectMapper json;

    Chain(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** The text that is hashed. */
    String text(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("not writable as JSON", unwritable);
        }
    }

    /** Adds a link with the caller's transaction; another one that wants to waits until this ends. */
    ChainRecord add(Kind kind, UUID subjectId, Instant at, Object content) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, LOCK)
                .getSingleResult();
        Optional<ChainRecord> last = last();
        long position = last.map(ChainRecord::position).orElse(0L) + 1;
        String before = last.map(ChainRecord::hash).orElse(ChainRecord.GENESIS);
        ChainRecord link = new ChainRecord(position, kind, subjectId, at, text(content), before);
        entities.persist(link);
        return link;
    }

    /** Where the chain ends. */
    Optional<ChainRecord> last() {
        return entities.createQuery("from ChainRecord r order by r.position desc", ChainRecord.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<ChainRecord> after(long position, int limit) {
        return entities.createQuery("from ChainRecord r where r.position > ?1 order by r.position", ChainRecord.class)
                .setParameter(1, position)
                .setMaxResults(limit)
                .getResultList();
    }
}
