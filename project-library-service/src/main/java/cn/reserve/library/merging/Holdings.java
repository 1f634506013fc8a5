package cn.reserve.library.merging;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.viewer.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What belongs to an enterprise by its code or id, and moves as one. */
@ApplicationScoped
class Holdings {
    private static final String LIVE = "state not in ('DRAFT', 'WITHDRAWN', 'REMOVED')";

    private final EntityManager entities;

    Holdings(EntityManager entities) {
        this.entities = entities;
    }

    /** Two projects that cannot both stand. */
    record Contradiction(String one, String other) {}

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

    /** Files that share something with a name or an organisation code; what to make of it is the policy's. */
    List<Enterprise> candidates(Enterprise enterprise) {
        List<String[]> keys = NamePolicy.keys(NamePolicy.core(enterprise.name()));
        StringBuilder sql = new StringBuilder(
                "select e.* from enterprise e where e.id <> ?1 and e.state not in ('REJECTED', 'MERGED') and (substr(e.uscc, 9, 9) = ?2");
        for (int i = 0; i < keys.size(); i++) {
            sql.append(" or search_parts(e.search_text) @> cast(?")
                    .append(i + 3)
                    .append(" as text[])");
        }
        var query = entities.createNativeQuery(sql.append(") limit 500").toString(), Enterprise.class)
                .setParameter(1, enterprise.id())
                .setParameter(2, enterprise.uscc().substring(8, 17));
        for (int i = 0; i < keys.size(); i++) {
            query.setParameter(i + 3, keys.get(i));
        }
        @SuppressWarnings("unchecked")
        List<Enterprise> found = query.getResultList();
        return found;
    }
}
