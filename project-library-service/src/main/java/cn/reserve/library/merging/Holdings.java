package cn.reserve.library.merging;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.viewer.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What belongs to an enterprise by its code or id, and moves as one. */
@ApplicationScoped
class Holdings {
    private static final String LIVE = "state not in ('DRAFT', 'WITHDRAWN', 'REMOVED')";

    private static final String OTHERS = "select e.* from enterprise e where e.id <> ?1"
            + " and e.state not in ('REJECTED', 'MERGED') and (cast(?2 as text) = '' or e.county = ?2)";

    private final EntityManager entities;

    Holdings(EntityManager entities) {
        this.entities = entities;
    }

    /** Two projects that cannot both stand. */
    record Contradiction(String one, String other) {}

    /** Nobody changes a project of the two any more; in the order of ids, so that two who lock several never wait for each other. */
    void lockProjects(String from, String into) {
        entities.createNativeQuery("select id from project where uscc in (?1, ?2) order by id for update", UUID.class)
                .setParameter(1, from)
                .setParameter(2, into)
                .getResultList();
    }

    long projects(String uscc) {
        return (Long) entities.createNativeQuery("select count(*) from project where uscc = ?1", Long.class)
                .setParameter(1, uscc)
                .getSingleResult();
    }

    /** Live projects of both with the same code, or with the same retired machine; its print begins with the owner's code. */
    Optional<Contradiction> contradiction(String from, String into) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = entities.createNativeQuery("""
                        select a.name as one, b.name as other from project a join project b on b.uscc = ?2
                        where a.uscc = ?1 and a.%s and b.%s and (a.code = b.code
                        or array(select substr(m, 19) from unnest(a.machines) m)
                           && array(select substr(m, 19) from unnest(b.machines) m)) limit 1
                        """.formatted(LIVE, LIVE), Tuple.class)
                .setParameter(1, from)
                .setParameter(2, into)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new Contradiction(row.get("one", String.class), row.get("other", String.class)));
    }

    /** Whether a project stands in a batch that is not published yet and has frozen the old code. */
    boolean isInOpenBatch(String uscc) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from project p join whitelist_entry e on e.project_id = p.id
                        join whitelist_batch b on b.id = e.batch_id and b.state <> 'PUBLISHED' where p.uscc = ?1)
                        """, Boolean.class)
                .setParameter(1, uscc)
                .getSingleResult();
    }

    /** Whether somebody asks for a change of a project, in the name of the code that is to go. */
    boolean hasOpenChange(String uscc) {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from project where uscc = ?1 and open_change is not null)",
                        Boolean.class)
                .setParameter(1, uscc)
                .getSingleResult();
    }

    /** Moves the projects, each with a step on its timeline; how many. Their versions move, so that open forms read again. */
    int moveProjects(Enterprise from, Enterprise into, Viewer viewer, String role, String reason, Instant now) {
        entities.createNativeQuery("""
                        insert into project_step (id, project_id, at, person, person_name, organisation_name, role, action,
                            from_state, to_state, reasons, note)
                        select uuidv7(), p.id, ?2, ?3, ?4, ?5, ?6, 'enterprise-merged', p.state, p.state, '[]', ?7
                        from project p where p.uscc = ?1
                        """)
                .setParameter(1, from.uscc())
                .setParameter(2, now)
                .setParameter(3, viewer.subject())
                .setParameter(4, viewer.name())
                .setParameter(5, viewer.organisationName())
                .setParameter(6, role)
                .setParameter(7, from.name() + " → " + into.name() + ": " + reason)
                .executeUpdate();
        entities.createNativeQuery("""
                        update review_turn set uscc = ?2, enterprise_name = ?3 where ended_at is null
                        and project_id = any(array(select p.id from project p where p.uscc = ?1))
                        """)
                .setParameter(1, from.uscc())
                .setParameter(2, into.uscc())
                .setParameter(3, into.name())
                .executeUpdate();
        return entities.createNativeQuery("""
                        update project set uscc = ?2, enterprise_name = ?3, version = version + 1,
                            machines = array(select ?2 || substr(m, 19) from unnest(machines) m)
                        where uscc = ?1
                        """)
                .setParameter(1, from.uscc())
                .setParameter(2, into.uscc())
                .setParameter(3, into.name())
                .executeUpdate();
    }

    /**
     * Reports, problems and notices of dispatch: whose they are is told by the code. The row of a settled month keeps the name it was
     * asked by; lists show the present one.
     */
    void moveDispatch(Enterprise from, Enterprise into) {
        entities.createNativeQuery(
                        "select count(*) from (select from dispatch_report where uscc = ?1 order by id for update) d")
                .setParameter(1, from.uscc())
                .getSingleResult();
        for (String sql : List.of(
                "update dispatch_report set uscc = ?2, version = version + 1,"
                        + " enterprise_name = case when state = 'ACCEPTED' then enterprise_name else ?3 end where uscc = ?1",
                "update dispatch_problem set uscc = ?2, version = version + 1,"
                        + " enterprise_name = case when state = 'CLOSED' then enterprise_name else ?3 end,"
                        + " owner = case when owner = 'enterprise:' || ?1 then 'enterprise:' || ?2 else owner end where uscc = ?1",
                "update dispatch_notice set uscc = ?2, version = version + 1,"
                        + " enterprise_name = case when state = 'CLOSED' then enterprise_name else ?3 end where uscc = ?1")) {
            entities.createNativeQuery(sql)
                    .setParameter(1, from.uscc())
                    .setParameter(2, into.uscc())
                    .setParameter(3, into.name())
                    .executeUpdate();
        }
    }

    /** Credentials move unless the surviving file has the same one; open invitations end. */
    void moveFiles(Enterprise from, Enterprise into, Instant now) {
        entities.createNativeQuery("""
                        update credential c set enterprise_id = ?2, version = version + 1
                        where c.enterprise_id = ?1 and c.removed_at is null and not exists (
                            select 1 from credential k where k.enterprise_id = ?2 and k.removed_at is null
                            and k.sha256 = c.sha256 and k.kind = c.kind)
                        """)
                .setParameter(1, from.id())
                .setParameter(2, into.id())
                .executeUpdate();
        entities.createNativeQuery("""
                        update invitation set withdrawn_at = ?2, version = version + 1
                        where enterprise_id = ?1 and accepted_at is null and withdrawn_at is null
                        """)
                .setParameter(1, from.id())
                .setParameter(2, now)
                .executeUpdate();
    }

    /** Files with the same organisation code, all of them. */
    List<Enterprise> sameCode(Enterprise enterprise, @Nullable String county) {
        String sql = OTHERS + " and substr(e.uscc, 9, 9) = ?3 order by e.id";
        return files(others(sql, enterprise, county)
                .setParameter(3, enterprise.uscc().substring(8, 17)));
    }

    /** Files that share something with the name, those that share most first; what to make of it is the policy's. */
    List<Enterprise> likeNamed(Enterprise enterprise, @Nullable String county) {
        List<String[]> keys = NamePolicy.keys(enterprise.name());
        if (keys.isEmpty()) {
            return List.of();
        }
        List<String> has = IntStream.range(0, keys.size())
                .mapToObj(i -> "search_parts(e.search_text) @> cast(?" + (i + 3) + " as text[])")
                .toList();
        String matching = has.stream().map("cast(%s as int)"::formatted).collect(Collectors.joining(" + "));
        Query query = others(
                OTHERS + " and (" + String.join(" or ", has) + ") order by " + matching + " desc, e.id limit 500",
                enterprise,
                county);
        for (int i = 0; i < keys.size(); i++) {
            query.setParameter(i + 3, keys.get(i));
        }
        return files(query);
    }

    private Query others(String sql, Enterprise enterprise, @Nullable String county) {
        return entities.createNativeQuery(sql, Enterprise.class)
                .setParameter(1, enterprise.id())
                .setParameter(2, county == null ? "" : county);
    }

    @SuppressWarnings("unchecked")
    private static List<Enterprise> files(Query query) {
        return query.getResultList();
    }
}
