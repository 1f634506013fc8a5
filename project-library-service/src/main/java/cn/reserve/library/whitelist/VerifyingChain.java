package cn.reserve.library.whitelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks the whole list against its chain, in both directions: what the records tell must stand in the tables, and what the tables show
 * must be told by a record. Each finding names the row and what is wrong with it. Content that somebody altered may be anything: it is
 * looked at before it is read.
 */
@ApplicationScoped
class VerifyingChain {
    /** A text as JSON; null where it is none, names a character that text cannot hold, or has more brackets than any text of ours. */
    private static final String READABLE = """
            case when length(%1$s) - length(translate(%1$s, '[{', '')) <= 4000 then
              case when pg_input_is_valid(%1$s, 'jsonb') then cast(%1$s as jsonb) end end""";

    /** A member of the content as a time; null where it is none. */
    private static final String TIME = """
            case when pg_input_is_valid(r.told ->> '%1$s', 'timestamptz') then cast(r.told ->> '%1$s' as timestamptz) end""";

    private static final String TOLD =
            "(select r.*, " + READABLE.formatted("r.content") + " as told from whitelist_record r where r.kind = '%s')";

    private static final Map<String, String> PARTS = Map.of(
            "BATCHES_TOLD", TOLD.formatted(ChainRecord.Kind.BATCH),
            "REVOCATIONS_TOLD", TOLD.formatted(ChainRecord.Kind.REVOCATION),
            "PUBLISHED_TOLD", TIME.formatted("publishedAt"),
            "REVOKED_TOLD", TIME.formatted("at"),
            "ENTRY_FROZEN", READABLE.formatted("e.content"));

    private static final String STANDING = """
            select cast(e.id as text), ''
            from whitelist_entry e join whitelist_batch b on b.id = e.batch_id
              left join whitelist_listing l on l.entry_id = e.id and l.project_id = e.project_id
            where b.state = 'PUBLISHED' and l.entry_id %s
              and %sexists (select 1 from whitelist_revocation v where v.entry_id = e.id)""";

    /** Each finds the rows that do not fit: the two columns fill the sentence of its code. */
    private record Check(String code, String sql) {}

    private static final List<Check> CHECKS = List.of(
            new Check("record-repeats", """
            select cast(r.position as text), '' from whitelist_record r
            where exists (select 1 from whitelist_record e
                where e.subject_id = r.subject_id and e.kind = r.kind and e.position < r.position)"""),
            new Check("record-without-batch", """
            select cast(r.position as text), '' from whitelist_record r
            where r.kind = 'BATCH'
              and not exists (select 1 from whitelist_batch b where b.id = r.subject_id and b.state = 'PUBLISHED')"""),
            new Check("record-without-revocation", """
            select cast(r.position as text), '' from whitelist_record r
            where r.kind = 'REVOCATION' and not exists (select 1 from whitelist_revocation v where v.entry_id = r.subject_id)"""),
            new Check("record-kind", """
            select cast(r.position as text), r.kind from whitelist_record r where r.kind not in ('BATCH', 'REVOCATION')"""),
            new Check("batch-without-record", """
            select b.number, '' from whitelist_batch b
            where b.state = 'PUBLISHED'
              and not exists (select 1 from whitelist_record r where r.kind = 'BATCH' and r.subject_id = b.id)"""),
            new Check("batch-marked", """
            select b.number, '' from whitelist_batch b
            where b.state <> 'PUBLISHED' and (b.published_at is not null or b.hash is not null)"""),
            new Check("batch-differs", """
            select b.number, cast(r.position as text)
            from whitelist_batch b join BATCHES_TOLD r on r.subject_id = b.id
            where b.state = 'PUBLISHED' and (r.hash is distinct from b.hash or r.previous_hash is distinct from b.previous_hash
              or r.at is distinct from b.published_at or PUBLISHED_TOLD is distinct from b.published_at
              or r.told ->> 'batchId' is distinct from cast(b.id as text) or r.told ->> 'number' is distinct from b.number
              or r.told ->> 'name' is distinct from b.name or r.told ->> 'preparedBy' is distinct from b.prepared_by_name
              or r.told ->> 'approvedBy' is distinct from coalesce(b.approved_by_name, ''))"""),
            // A record from before people were named by their subjects belongs to a batch that does not know its
            // publisher either.
            new Check("batch-deciders", """
            select b.number, cast(r.position as text)
            from whitelist_batch b join BATCHES_TOLD r on r.subject_id = b.id
            where b.state = 'PUBLISHED' and case when r.told ->> 'version' is null then b.published_by is not null
              else r.told -> 'preparerIds' is distinct from to_jsonb(b.preparers)
                or r.told ->> 'approverId' is distinct from coalesce(b.approved_by, '')
                or r.told ->> 'publisherId' is distinct from b.published_by
                or r.told ->> 'publishedBy' is distinct from b.published_by_name end"""),
            // Older records name project and hash only.
            new Check("batch-entries", """
            select b.number, cast(r.position as text)
            from whitelist_batch b join BATCHES_TOLD r on r.subject_id = b.id, lateral (
              select jsonb_agg(jsonb_build_object('entryId', e.id, 'projectId', e.project_id, 'hash', e.hash) order by e.id) as named,
                jsonb_agg(jsonb_build_object('projectId', e.project_id, 'hash', e.hash) order by e.id) as unnamed
              from whitelist_entry e where e.batch_id = b.id) stored
            where b.state = 'PUBLISHED' and r.told -> 'entries' is distinct from stored.named
              and r.told -> 'entries' is distinct from stored.unnamed"""),
            new Check("entry-early", """
            select cast(e.id as text), b.number
            from whitelist_entry e join whitelist_batch b on b.id = e.batch_id
            where b.state <> 'PUBLISHED' and e.published_at is not null"""),
            new Check("entry-time", """
            select cast(e.id as text), b.number
            from whitelist_entry e join whitelist_batch b on b.id = e.batch_id
            where b.state = 'PUBLISHED' and e.published_at is distinct from b.published_at"""),
            new Check("entry-text", """
            select cast(e.id as text), '' from (select e.*, ENTRY_FROZEN as frozen from whitelist_entry e) e
              join whitelist_batch b on b.id = e.batch_id
            where b.state = 'PUBLISHED' and (e.content is null
              or e.hash is distinct from encode(sha256(convert_to(e.content, 'UTF8')), 'hex')
              or e.frozen ->> 'projectId' is distinct from cast(e.project_id as text)
              or e.frozen -> 'eligible' is distinct from to_jsonb(e.eligible)
              or e.frozen -> 'snapshot' is distinct from e.snapshot or e.frozen -> 'verdicts' is distinct from e.verdicts)"""),
            new Check("revocation-without-record", """
            select cast(v.entry_id as text), '' from whitelist_revocation v
            where not exists (select 1 from whitelist_record r where r.kind = 'REVOCATION' and r.subject_id = v.entry_id)"""),
            new Check("revocation-differs", """
            select cast(v.entry_id as text), cast(r.position as text)
            from whitelist_revocation v join REVOCATIONS_TOLD r on r.subject_id = v.entry_id
            where r.hash is distinct from v.hash or r.at is distinct from v.at or REVOKED_TOLD is distinct from v.at
              or r.told ->> 'entryId' is distinct from cast(v.entry_id as text)
              or r.told ->> 'projectId' is distinct from cast(v.project_id as text)
              or r.told ->> 'reason' is distinct from v.reason or r.told ->> 'revokedBy' is distinct from v.revoked_by_name
              or (r.told ->> 'version' is not null and r.told ->> 'revokerId' is distinct from v.revoked_by)"""),
            new Check("revocation-of-unpublished", """
            select cast(v.entry_id as text), ''
            from whitelist_revocation v join whitelist_entry e on e.id = v.entry_id join whitelist_batch b on b.id = e.batch_id
            where b.state <> 'PUBLISHED' or e.project_id <> v.project_id"""),
            new Check("entry-not-noted", STANDING.formatted("is null", "not ")),
            new Check("entry-still-noted", STANDING.formatted("is not null", "")));

    private final Chain chain;
    private final EntityManager entities;

    VerifyingChain(Chain chain, EntityManager entities) {
        this.chain = chain;
        this.entities = entities;
    }

    /** Everything that does not fit; looks at every link and every published row. */
    ChainRecordResponse.Verification verify() {
        List<WhitelistFinding> broken = new ArrayList<>();
        long last = links(broken);
        for (Check check : CHECKS) {
            found(check).forEach(broken::add);
        }
        return new ChainRecordResponse.Verification(broken.isEmpty(), last, broken);
    }

    private Stream<WhitelistFinding> found(Check check) {
        String sql = check.sql();
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            sql = sql.replace(part.getKey(), part.getValue());
        }
        List<Object[]> rows = entities.createNativeQuery(sql, Object[].class).getResultList();
        return rows.stream()
                .map(row -> WhitelistFinding.of(check.code(), String.valueOf(row[0]), String.valueOf(row[1])));
    }

    private long links(List<WhitelistFinding> broken) {
        String before = ChainRecord.GENESIS;
        long position = 0;
        List<ChainRecord> links = chain.after(0, 500);
        while (!links.isEmpty()) {
            for (ChainRecord link : links) {
                if (link.position() != position + 1 || !link.follows(before)) {
                    broken.add(WhitelistFinding.of("record-altered", Long.toString(link.position()), ""));
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
