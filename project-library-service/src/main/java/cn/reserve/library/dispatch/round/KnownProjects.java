package cn.reserve.library.dispatch.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the library knows of some projects, in one look however many they are. */
@ApplicationScoped
public class KnownProjects {
    private static final String ROWS = """
            select p.id, p.state = 'ADMITTED' as admitted, cast(p.form ->> 'plannedStart' as date) as planned_start,
                cast(p.form ->> 'plannedCompletion' as date) as planned_completion, p.total_investment,
                coalesce((select cast(y.value ->> 'investment' as numeric) from project_plan l, jsonb_array_elements(l.years) y
                          where l.project_id = p.id and cast(y.value ->> 'year' as integer) = ?3),
                    case when extract(year from p.submitted_at at time zone 'Asia/Shanghai') = ?3
                         then cast(p.form ->> 'yearPlan' as numeric) end) as year_plan,
                r.started_on, r.commissioned_on, coalesce(b.reds, 0) as reds,
                f.period as last_period, f.invested_year as last_invested, cast(f.figures as text) as last_figures
            from project p
            left join reserve_entry r on r.project_id = p.id
            left join lateral (select d.reds from dispatch_report d where d.project_id = p.id and d.period < ?2
                               and d.state <> 'EXCUSED' order by d.period desc limit 1) b on true
            left join lateral (select d.period, d.invested_year, d.figures from dispatch_report d
                               where d.project_id = p.id and d.period < ?2 and d.state in ('SUBMITTED', 'ACCEPTED')
                               order by d.period desc limit 1) f on true
            where p.id = any(cast(?1 as uuid[])) order by p.id""";

    private final EntityManager entities;

    KnownProjects(EntityManager entities) {
        this.entities = entities;
    }

    /** What is known by project; a project that is gone is left out. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Known> of(Collection<UUID> projects, YearMonth period) {
        List<Tuple> rows = entities.createNativeQuery(ROWS, Tuple.class)
                .setParameter(1, projects.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter(2, period.atDay(1))
                .setParameter(3, period.getYear())
                .getResultList();
        Map<UUID, Known> known = new LinkedHashMap<>();
        rows.forEach(row -> known.put(row.get("id", UUID.class), known(row)));
        return known;
    }

    private static Known known(Tuple row) {
        return new Known(
                row.get("id", UUID.class),
                row.get("admitted", Boolean.class),
                row.get("planned_start", LocalDate.class),
                row.get("planned_completion", LocalDate.class),
                row.get("total_investment", BigDecimal.class),
                row.get("year_plan", BigDecimal.class),
                row.get("started_on", LocalDate.class),
                row.get("commissioned_on", LocalDate.class),
                row.get("reds", Integer.class),
                last(row));
    }

    private static Known.@Nullable Last last(Tuple row) {
        LocalDate period = row.get("last_period", LocalDate.class);
        return period == null
                ? null
                : new Known.Last(
                        YearMonth.from(period),
                        row.get("last_invested", BigDecimal.class),
                        row.get("last_figures", String.class));
    }
}
