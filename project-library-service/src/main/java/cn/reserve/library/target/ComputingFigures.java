package cn.reserve.library.target;

import cn.reserve.library.project.ReviewClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/** Counts what the formulas give from the library's projects, every night and on the commission's word. */
@ApplicationScoped
class ComputingFigures {
    private static final Logger LOG = Logger.getLogger(ComputingFigures.class);

    /** A year in which nothing happened has its row too: what is counted up to it goes on. */
    private static final String COUNT = """
            insert into library_figure (formula, year, value, computed_at)
            with counted as (
                select cast(extract(year from r.reserved_on) as integer) as admitted,
                cast(extract(year from r.commissioned_on) as integer) as commissioned,
                coalesce(cast(p.form ->> 'equipmentInvestment' as numeric), 0) as equipment,
                coalesce(cast(p.form -> 'effect' ->> 'tceSaved' as numeric), 0) as coal
                from reserve_entry r join project p on p.id = r.project_id where r.left_on is null
            ), years as (
                select generate_series(least(min(admitted), min(commissioned), ?2), ?2) as year from counted
            ), admitted as (
                select y.year, coalesce(sum(c.equipment), 0) as equipment, count(c.admitted) as projects
                from years y left join counted c on c.admitted = y.year group by y.year
            ), commissioned as (
                select y.year, coalesce(sum(c.equipment), 0) as equipment, count(c.commissioned) as projects, coalesce(sum(c.coal), 0) as coal
                from years y left join counted c on c.commissioned = y.year group by y.year
            )
            select 'EQUIPMENT_INVESTMENT_ADMITTED', year, equipment, cast(?1 as timestamptz) from admitted
            union all select 'EQUIPMENT_INVESTMENT_COMMISSIONED', year, equipment, cast(?1 as timestamptz) from commissioned
            union all select 'PROJECTS_ADMITTED', year, sum(projects) over (order by year), cast(?1 as timestamptz) from admitted
            union all select 'PROJECTS_COMMISSIONED', year, sum(projects) over (order by year), cast(?1 as timestamptz) from commissioned
            union all select 'COAL_SAVED', year, sum(coal) over (order by year), cast(?1 as timestamptz) from commissioned""";

    private final EntityManager entities;
    private final TellingOfTargets telling;
    private final ReviewClock clock;

    ComputingFigures(EntityManager entities, TellingOfTargets telling, ReviewClock clock) {
        this.entities = entities;
        this.telling = telling;
        this.clock = clock;
    }

    @Scheduled(cron = "${reserve.targets.cron:0 40 2 * * ?}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        try {
            compute();
            telling.tell();
        } catch (RuntimeException failed) {
            LOG.warn("The figures of targets were not computed or not told; the former ones stay", failed);
        }
    }

    /** Anew, all of them or none; one replica after the other. */
    @Transactional
    void compute() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('library figures', 0)) as text)")
                .getSingleResult();
        entities.createNativeQuery("delete from library_figure").executeUpdate();
        entities.createNativeQuery(COUNT)
                .setParameter(1, clock.now())
                .setParameter(2, clock.today().getYear())
                .executeUpdate();
    }
}
