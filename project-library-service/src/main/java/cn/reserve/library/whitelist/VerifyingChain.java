package cn.reserve.library.whitelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the whole list against its chain, in both directions: what the records tell must stand in the tables, and what the tables show
 * must be told by a record. Each message names the row and what is wrong with it.
 */
@ApplicationScoped
class VerifyingChain {
    /** Records of one kind with their content as JSON; null where the content is none. */
    private static final String TOLD = """
            (select r.*, case when r.content is json then cast(r.content as jsonb) end as told
             from whitelist_record r where r.kind = '%s')""";

    private static final String BATCHES_TOLD = TOLD.formatted(ChainRecord.Kind.BATCH);
    private static final String REVOCATIONS_TOLD = TOLD.formatted(ChainRecord.Kind.REVOCATION);

    private static final List<String> CHECKS =
            List.of("""
            select 'record ' || r.position || ' repeats an earlier one about the same batch or entry' from whitelist_record r
            where exists (select 1 from whitelist_record e
                where e.subject_id = r.subject_id and e.kind = r.kind and e.position < r.position)""", """
            select 'record ' || r.position || ' tells of a batch that is missing or not published' from whitelist_record r
            where r.kind = 'BATCH'
              and not exists (select 1 from whitelist_batch b where b.id = r.subject_id and b.state = 'PUBLISHED')""", """
            select 'record ' || r.position || ' tells of a revocation that is not stored' from whitelist_record r
            where r.kind = 'REVOCATION' and not exists (select 1 from whitelist_revocation v where v.entry_id = r.subject_id)""", """
            select 'record ' || r.position || ' is of unknown kind ' || r.kind from whitelist_record r
            where r.kind not in ('BATCH', 'REVOCATION')""", """
            select 'batch ' || b.number || ' is published without a record in the chain' from whitelist_batch b
            where b.state = 'PUBLISHED'
              and not exists (select 1 from whitelist_record r where r.kind = 'BATCH' and r.subject_id = b.id)""", """
            select 'batch ' || b.number || ' is not published but bears marks of publication' from whitelist_batch b
            where b.state <> 'PUBLISHED' and (b.published_at is not null or b.hash is not null)""", """
            select 'batch ' || b.number || ' differs from record ' || r.position
            from whitelist_batch b join BATCHES_TOLD r on r.subject_id = b.id
            where b.state = 'PUBLISHED' and (r.hash is distinct from b.hash or r.previous_hash is distinct from b.previous_hash
              or r.at is distinct from b.published_at
              or cast(r.told ->> 'publishedAt' as timestamptz) is distinct from b.published_at
              or r.told ->> 'batchId' is distinct from cast(b.id as text) or r.told ->> 'number' is distinct from b.number
              or r.told ->> 'name' is distinct from b.name or r.told ->> 'preparedBy' is distinct from b.prepared_by_name
              or r.told ->> 'approvedBy' is distinct from coalesce(b.approved_by_name, ''))""", """
            select 'batch ' || b.number || ' has other entries than record ' || r.position
            from whitelist_batch b join BATCHES_TOLD r on r.subject_id = b.id
            where b.state = 'PUBLISHED' and r.told -> 'entries' is distinct from
              (select jsonb_agg(jsonb_build_object('projectId', e.project_id, 'hash', e.hash) order by e.id)
               from whitelist_entry e where e.batch_id = b.id)""", """
            select 'entry ' || e.id || ' bears a day of publication, but batch ' || b.number || ' is not published'
            from whitelist_entry e join whitelist_batch b on b.id = e.batch_id
            where b.state <> 'PUBLISHED' and e.published_at is not null""", """
            select 'entry ' || e.id || ' was published at another time than batch ' || b.number
            from whitelist_entry e join whitelist_batch b on b.id = e.batch_id
            where b.state = 'PUBLISHED' and e.published_at is distinct from b.published_at""", """
            select 'entry ' || e.id || ' does not say what its frozen text says' from (
              select e.*, case when e.content is json then cast(e.content as jsonb) end as frozen from whitelist_entry e) e
              join whitelist_batch b on b.id = e.batch_id
            where b.state = 'PUBLISHED' and (e.content is null
              or e.hash is distinct from encode(sha256(convert_to(e.content, 'UTF8')), 'hex')
              or e.frozen ->> 'projectId' is distinct from cast(e.project_id as text)
              or e.frozen -> 'eligible' is distinct from to_jsonb(e.eligible)
              or e.frozen -> 'snapshot' is distinct from e.snapshot or e.frozen -> 'verdicts' is distinct from e.verdicts)""", """
            select 'revocation of entry ' || v.entry_id || ' has no record in the chain' from whitelist_revocation v
            where not exists (select 1 from whitelist_record r where r.kind = 'REVOCATION' and r.subject_id = v.entry_id)""", """
            select 'revocation of entry ' || v.entry_id || ' differs from record ' || r.position
            from whitelist_revocation v join REVOCATIONS_TOLD r on r.subject_id = v.entry_id
            where r.hash is distinct from v.hash or r.at is distinct from v.at
              or cast(r.told ->> 'at' as timestamptz) is distinct from v.at
              or r.told ->> 'entryId' is distinct from cast(v.entry_id as text)
              or r.told ->> 'projectId' is distinct from cast(v.project_id as text)
              or r.told ->> 'reason' is distinct from v.reason or r.told ->> 'revokedBy' is distinct from v.revoked_by_name""", """
            select 'revocation of entry ' || v.entry_id || ' is about an entry that is not published'
            from whitelist_revocation v join whitelist_entry e on e.id = v.entry_id join whitelist_batch b on b.id = e.batch_id
            where b.state <> 'PUBLISHED' or e.project_id <> v.project_id""", """
            select 'entry ' || e.id || case when l.entry_id is null
              then ' stands, but is not noted as listed' else ' is revoked, but still noted as listed' end
            from whitelist_entry e join whitelist_batch b on b.id = e.batch_id
              left join whitelist_listing l on l.entry_id = e.id and l.project_id = e.project_id
            where b.state = 'PUBLISHED' and (l.entry_id is null)
              = (not exists (select 1 from whitelist_revocation v where v.entry_id = e.id))""");

    private final Chain chain;
    private final EntityManager entities;

    VerifyingChain(Chain chain, EntityManager entities) {
        this.chain = chain;
        this.entities = entities;
    }

    /** Everything that does not fit; looks at every link and every published row. */
    ChainRecordResponse.Verification verify() {
        List<String> broken = new ArrayList<>();
        long last = links(broken);
        for (String check : CHECKS) {
            String sql = check.replace("BATCHES_TOLD", BATCHES_TOLD).replace("REVOCATIONS_TOLD", REVOCATIONS_TOLD);
            broken.addAll(entities.createNativeQuery(sql, String.class).getResultList());
        }
        return new ChainRecordResponse.Verification(broken.isEmpty(), last, broken);
    }

    private long links(List<String> broken) {
        String before = ChainRecord.GENESIS;
        long position = 0;
        List<ChainRecord> links = chain.after(0, 500);
        while (!links.isEmpty()) {
            for (ChainRecord link : links) {
                if (link.position() != position + 1 || !link.follows(before)) {
                    broken.add("record " + link.position() + " does not follow the one before it, or was altered");
                }
                position = link.position();
                before = link.hash();
            }
            entities.clear();
            links = chain.after(position, 500);
        }
        return position;
    }
}
