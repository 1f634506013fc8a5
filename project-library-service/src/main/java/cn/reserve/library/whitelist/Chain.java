package cn.reserve.library.whitelist;

import cn.reserve.library.whitelist.ChainRecord.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Adds links to the whitelist's chain, one transaction at a time, and checks them. */
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
        List<ChainRecord> last = entities.createQuery("from ChainRecord r order by r.position desc", ChainRecord.class)
                .setMaxResults(1)
                .getResultList();
        long position = last.isEmpty() ? 1 : last.getFirst().position() + 1;
        String before = last.isEmpty() ? ChainRecord.GENESIS : last.getFirst().hash();
        ChainRecord link = new ChainRecord(position, kind, subjectId, at, text(content), before);
        entities.persist(link);
        return link;
    }

    List<ChainRecord> after(long position, int limit) {
        return entities.createQuery("from ChainRecord r where r.position > ?1 order by r.position", ChainRecord.class)
                .setParameter(1, position)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Checks every link, that each batch's entries are the ones hashed, and that rows say what the frozen texts say. */
    ChainRecordResponse.Verification verify() {
        List<String> broken = new ArrayList<>();
        String before = ChainRecord.GENESIS;
        long position = 0;
        List<ChainRecord> links = after(0, 500);
        while (!links.isEmpty()) {
            for (ChainRecord link : links) {
                if (link.position() != position + 1 || !link.follows(before)) {
                    broken.add("record " + link.position());
                }
                position = link.position();
                before = link.hash();
            }
            links = after(position, 500);
        }
        broken.addAll(brokenBatches());
        broken.addAll(brokenEntries());
        return new ChainRecordResponse.Verification(broken.isEmpty(), position, broken);
    }

    private List<String> brokenEntries() {
        return names("""
                select 'entry ' || e.id from whitelist_entry e join whitelist_batch b on b.id = e.batch_id
                where b.state = 'PUBLISHED' and (e.content is null
                  or e.hash is distinct from encode(sha256(convert_to(e.content, 'UTF8')), 'hex')
                  or cast(e.content as jsonb) -> 'snapshot' is distinct from e.snapshot
                  or cast(e.content as jsonb) -> 'verdicts' is distinct from e.verdicts)""");
    }

    private List<String> brokenBatches() {
        return names("""
                select 'batch ' || b.number from whitelist_batch b left join whitelist_record r on r.subject_id = b.id
                where b.state = 'PUBLISHED' and (r.hash is distinct from b.hash
                  or cast(r.content as jsonb) -> 'entries' is distinct from
                    (select jsonb_agg(jsonb_build_object('projectId', e.project_id, 'hash', e.hash) order by e.id)
                     from whitelist_entry e where e.batch_id = b.id))""");
    }

    private List<String> names(String sql) {
        return entities.createNativeQuery(sql, String.class).getResultList();
    }
}
