package cn.reserve.library.turn;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.project.ReviewLevel;
import cn.reserve.library.turn.WorkloadResponse.PersonLine;
import cn.reserve.library.turn.WorkloadResponse.WorkloadLine;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts what waits and what was decided, within the caller's scope. */
@ApplicationScoped
class CountingWorkload {
    /** One statement for all groups: open turns are few, decided ones come by the index on their end. */
    private static final String LINES = """
            select level, county, max(county_name) as county_name, bureau,
                grouping(county) as all_counties, grouping(bureau) as all_bureaus,
                count(*) filter (where ended_at is null) as open,
                count(*) filter (where ended_at is null and due_at <= ?1) as overdue,
                count(ended_at) as done,
                count(*) filter (where ended_at >= due_at) as late,
                percentile_cont(0.5) within group (order by working_days) as median
            from (
                select level, county, county_name, bureau, due_at, ended_at, working_days from review_turn t
                where ended_at is null and %1$s
                union all
                select level, county, county_name, bureau, due_at, ended_at, working_days from review_turn t
                where ended_at > ?2 and outcome in ('PASSED', 'RETURNED') and %1$s) counted
            group by grouping sets ((level), (level, county), (level, bureau))
            order by array_position(array['DISTRICT', 'BUREAU', 'COMMISSION'], cast(level as text)), county, bureau""";

    private static final String PEOPLE = """
            select person, max(person_name) as person_name, level, count(*) as done,
                count(*) filter (where ended_at >= due_at) as late,
                percentile_cont(0.5) within group (order by working_days) as median
            from review_turn t
            where ended_at > ?2 and outcome in ('PASSED', 'RETURNED') and %1$s and (%2$s) and cast(?1 as timestamptz) is not null
            group by person, level order by count(*) desc, person limit 200""";

    private final EntityManager entities;
    private final ReviewClock clock;

    CountingWorkload(EntityManager entities, ReviewClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The figures of the last days. */
    @Transactional
    WorkloadResponse over(int days, Viewer viewer) {
        List<Tuple> lines = rows(LINES, days, viewer);
        return new WorkloadResponse(
                days,
                of(lines, line -> set(line, "all_counties") && set(line, "all_bureaus")),
                of(lines, line -> !set(line, "all_counties") && level(line) == ReviewLevel.DISTRICT),
                of(lines, line -> !set(line, "all_bureaus") && level(line) == ReviewLevel.BUREAU),
                rows(PEOPLE, days, viewer).stream()
                        .map(CountingWorkload::person)
                        .toList());
    }

    private List<Tuple> rows(String sql, int days, Viewer viewer) {
        Instant now = clock.now();
        String scope =
                switch (viewer.scope()) {
                    case Scope.Everything _ -> "cast(?3 as text) is not null";
                    case Scope.District _ -> "county = ?3";
                    case Scope.Bureau _ -> "bureau = ?3";
                    case Scope.Organisation _, Scope.Nothing _ -> "cast(?3 as text) is null";
                };
        String colleagues = TurnScope.levelOf(viewer)
                .map(level -> "level = '" + level + "'")
                .orElse("true");
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(sql.formatted(scope, colleagues), Tuple.class)
                .setParameter(1, now)
                .setParameter(2, now.minus(Duration.ofDays(days)))
                .setParameter(3, viewer.scope().code())
                .getResultList();
        return rows;
    }

    private static List<WorkloadLine> of(List<Tuple> lines, Predicate<Tuple> wanted) {
        return lines.stream().filter(wanted).map(CountingWorkload::line).toList();
    }

    private static boolean set(Tuple row, String grouping) {
        return row.get(grouping, Number.class).intValue() == 1;
    }

    private static ReviewLevel level(Tuple row) {
        return ReviewLevel.valueOf(row.get("level", String.class));
    }

    private static WorkloadLine line(Tuple row) {
        String county = row.get("county", String.class);
        return new WorkloadLine(
                level(row),
                county,
                county == null ? null : row.get("county_name", String.class),
                row.get("bureau", String.class),
                number(row, "open"),
                number(row, "overdue"),
                number(row, "done"),
                number(row, "late"),
                median(row));
    }

    private static PersonLine person(Tuple row) {
        return new PersonLine(
                row.get("person", String.class),
                Objects.toString(row.get("person_name", String.class), ""),
                level(row),
                number(row, "done"),
                number(row, "late"),
                median(row));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private static @Nullable BigDecimal median(Tuple row) {
        Number median = row.get("median", Number.class);
        return median == null ? null : BigDecimal.valueOf(median.doubleValue());
    }
}
