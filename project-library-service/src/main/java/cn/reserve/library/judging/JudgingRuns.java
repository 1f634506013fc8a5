package cn.reserve.library.judging;

import cn.reserve.library.form.Field;
import cn.reserve.library.rules.Verdict;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The runs and the changes that they found. */
@ApplicationScoped
class JudgingRuns {
    private static final int LOCK = 0x4a_55_44_47;
    private static final String CHANGES = "policy_change c join project p on p.id = c.project_id";
    private static final String COLUMNS = """
            c.project_id, p.name, p.enterprise_name, p.field, p.county_name, c.rule_id, c.was, c.becomes,
            exists (select 1 from whitelist_listing l where l.project_id = c.project_id) as listed""";

    private final EntityManager entities;

    JudgingRuns(EntityManager entities) {
        this.entities = entities;
    }

    void add(JudgingRun run) {
        entities.persist(run);
        entities.flush();
    }

    /** Whether a run for this day and these rules is there; until this transaction ends nobody else asks. */
    boolean exists(String fingerprint) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, LOCK)
                .getSingleResult();
        return (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from policy_run where fingerprint = ?1)", Boolean.class)
                .setParameter(1, fingerprint)
                .getSingleResult();
    }

    /** Open runs, those that somebody waits for first. */
    List<UUID> open() {
        return entities.createQuery(
                        "select r.id from JudgingRun r where r.state = ?1 order by r.kind, r.createdAt", UUID.class)
                .setParameter(1, RunState.OPEN)
                .setMaxResults(1)
                .getResultList();
    }

    /** The run for one chunk; empty when it has ended or another replica is at it. */
    Optional<JudgingRun> take(UUID id) {
        List<?> taken = entities.createNativeQuery(
                        "select * from policy_run where id = ?1 and state = 'OPEN' for update skip locked",
                        JudgingRun.class)
                .setParameter(1, id)
                .getResultList();
        return taken.stream().map(JudgingRun.class::cast).findFirst();
    }

    JudgingRun one(UUID id) {
        return Optional.ofNullable(entities.find(JudgingRun.class, id))
                .orElseThrow(() -> Problems.notFound("policy-run"));
    }

    List<JudgingRun> latest() {
        return entities.createQuery("from JudgingRun r order by r.createdAt desc, r.id desc", JudgingRun.class)
                .setMaxResults(20)
                .getResultList();
    }

    List<RunResponse.Count> counts(UUID run) {
        return entities.createNativeQuery("""
                        select rule_id, was, becomes, count(*) as projects from policy_change where run_id = ?1
                        group by rule_id, was, becomes order by rule_id, was, becomes""", Tuple.class)
                .setParameter(1, run)
                .getResultStream()
                .map(row -> count((Tuple) row))
                .toList();
    }

    private static RunResponse.Count count(Tuple row) {
        return new RunResponse.Count(
                row.get("rule_id", String.class),
                verdict(row.get("was", String.class)),
                Verdict.valueOf(row.get("becomes", String.class)),
                row.get("projects", Long.class));
    }

    Page<ChangeRow> changes(UUID run, @Nullable String rule, @Nullable Verdict becomes, PageParams paging) {
        return new ListQuery(CHANGES, "c.id")
                .equal("c.run_id", run)
                .equal("c.rule_id", rule)
                .equal("c.becomes", becomes == null ? null : becomes.name())
                .page(entities, COLUMNS, new Sort<>(ChangeSort.RULE, false), paging, JudgingRuns::change);
    }

    private static ChangeRow change(Tuple row) {
        return new ChangeRow(
                row.get("project_id", UUID.class),
                row.get("name", String.class),
                row.get("enterprise_name", String.class),
                Field.valueOf(row.get("field", String.class)),
                row.get("county_name", String.class),
                row.get("rule_id", String.class),
                verdict(row.get("was", String.class)),
                Verdict.valueOf(row.get("becomes", String.class)),
                row.get("listed", Boolean.class));
    }

    private static @Nullable Verdict verdict(@Nullable String name) {
        return name == null ? null : Verdict.valueOf(name);
    }
}
