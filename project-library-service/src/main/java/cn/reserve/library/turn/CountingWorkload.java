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
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts what waits and what was decided, within the caller's scope: what waits out of one index, what was decided out of
 * {@code review_decided}, where triggers add it up by months, but for the days before the first whole month. Only sums come here.
 */
@ApplicationScoped
class CountingWorkload {
    private static final int MOST_PEOPLE = 200;

    private static final String WAITING = """
            select level, county, bureau, count(*) as open, count(*) filter (where due_at <= ?1) as overdue
            from review_turn where ended_at is null and %s
            group by level, county, bureau""";

    /** For each kind of line the decisions by working days, which the median needs: the rest of a month, then the months after it. */
    static final String DECIDED = """
            with first as materialized (select cast(review_month(?1) + interval '1 month' as date) as month),
            decided as materialized (
                select level, county, bureau, person, working_days, sum(done) as done, sum(late) as late from (
                    select level, county, bureau, coalesce(person, '') as person, working_days, 1 as done,
                        case when ended_at >= due_at then 1 else 0 end as late
                    from review_turn where ended_at > ?1
                        and ended_at < (select cast(month as timestamp) at time zone 'Asia/Shanghai' from first)
                        and outcome in ('PASSED', 'RETURNED') and %1$s
                    union all
                    select level, county, bureau, person, working_days, done, late
                    from review_decided where month >= (select month from first) and done > 0 and %1$s) each
                group by level, county, bureau, person, working_days)
            select level, county, bureau, person, working_days, sum(done) as done, sum(late) as late,
                grouping(county) as all_counties, grouping(bureau) as all_bureaus, grouping(person) as all_people
            from decided group by grouping sets ((level, working_days), (level, county, working_days), (level, bureau, working_days),
                (level, person, working_days))""";

    private static final String COUNTIES = """
            select c.code, coalesce(
                (select t.county_name from review_turn t where t.county = c.code and t.ended_at is null order by t.due_at desc limit 1),
                (select t.county_name from review_turn t where t.county = c.code and t.ended_at is not null order by t.ended_at desc limit 1),
                '') as name
            from unnest(cast(?1 as text[])) c(code)""";

    private static final String PEOPLE = """
            select c.code, coalesce(
                (select t.person_name from review_turn t where t.person = c.code and t.ended_at is not null order by t.ended_at desc limit 1),
                '') as name
            from unnest(cast(?1 as text[])) c(code)""";

    private final EntityManager entities;
    private final ReviewClock clock;

    CountingWorkload(EntityManager entities, ReviewClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private record Unit(
            ReviewLevel level,
            @Nullable String county,
            @Nullable String bureau,
            @Nullable String person) {
        Unit ofLevel() {
            return new Unit(level, null, null, null);
        }

        Unit ofCounty() {
            return new Unit(level, county, null, null);
        }

        Unit ofBureau() {
            return new Unit(level, null, bureau, null);
        }
    }

    private static final class Figures {
        private final DecisionTally decided = new DecisionTally();
        private long open;
        private long overdue;
    }

    /** The figures of the last days. */
    @Transactional
    WorkloadResponse over(int days, Viewer viewer) {
        Instant now = clock.now();
        Map<Unit, Figures> figures = new HashMap<>();
        for (Tuple row : rows(WAITING, now, viewer)) {
            Unit unit = new Unit(level(row), row.get("county", String.class), row.get("bureau", String.class), null);
            for (Unit line : List.of(unit.ofLevel(), unit.ofCounty(), unit.ofBureau())) {
                Figures of = figures.computeIfAbsent(line, _ -> new Figures());
                of.open += number(row, "open");
                of.overdue += number(row, "overdue");
            }
        }
        for (Tuple row : rows(DECIDED, now.minus(Duration.ofDays(days)), viewer)) {
            Unit line = new Unit(
                    level(row),
                    among(row, "all_counties", "county"),
                    among(row, "all_bureaus", "bureau"),
                    among(row, "all_people", "person"));
            figures.computeIfAbsent(line, _ -> new Figures())
                    .decided
                    .add(row.get("working_days", Integer.class), number(row, "done"), number(row, "late"));
        }
        return new WorkloadResponse(
                days,
                lines(figures, unit -> unit.equals(unit.ofLevel()), Unit::level),
                lines(
                        figures,
                        unit -> unit.level() == ReviewLevel.DISTRICT && unit.county() != null,
                        unit -> text(unit.county())),
                lines(
                        figures,
                        unit -> unit.level() == ReviewLevel.BUREAU && unit.bureau() != null,
                        unit -> text(unit.bureau())),
                people(figures, TurnScope.levelOf(viewer).orElse(null)));
    }

    private <K extends Comparable<K>> List<WorkloadLine> lines(
            Map<Unit, Figures> figures, Predicate<Unit> wanted, Function<Unit, K> order) {
        List<Unit> units = figures.keySet().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(order))
                .toList();
        Map<String, String> names =
                names(COUNTIES, units.stream().map(unit -> text(unit.county())).collect(Collectors.toSet()));
        return units.stream()
                .map(unit -> line(unit, figures.getOrDefault(unit, new Figures()), names))
                .toList();
    }

    private static WorkloadLine line(Unit unit, Figures figures, Map<String, String> names) {
        return new WorkloadLine(
                unit.level(),
                unit.county(),
                unit.county() == null ? null : names.getOrDefault(unit.county(), ""),
                unit.bureau(),
                figures.open,
                figures.overdue,
                figures.decided.done(),
                figures.decided.late(),
                figures.decided.median());
    }

    /** Who decided most, first; of an office its own colleagues. */
    private List<PersonLine> people(Map<Unit, Figures> figures, @Nullable ReviewLevel colleagues) {
        List<Map.Entry<Unit, Figures>> most = figures.entrySet().stream()
                .filter(each -> !text(each.getKey().person()).isEmpty())
                .filter(each -> colleagues == null || each.getKey().level() == colleagues)
                .sorted(Comparator.<Map.Entry<Unit, Figures>>comparingLong(
                                each -> -each.getValue().decided.done())
                        .thenComparing(each -> text(each.getKey().person())))
                .limit(MOST_PEOPLE)
                .toList();
        Map<String, String> names = names(
                PEOPLE, most.stream().map(each -> text(each.getKey().person())).collect(Collectors.toSet()));
        return most.stream()
                .map(each -> {
                    String person = text(each.getKey().person());
                    DecisionTally decided = each.getValue().decided;
                    return new PersonLine(
                            person,
                            names.getOrDefault(person, ""),
                            each.getKey().level(),
                            decided.done(),
                            decided.late(),
                            decided.median());
                })
                .toList();
    }

    private List<Tuple> rows(String sql, Instant moment, Viewer viewer) {
        String scope =
                switch (viewer.scope()) {
                    case Scope.Everything _ -> "cast(?2 as text) is not null";
                    case Scope.District _ -> "county = ?2";
                    case Scope.Bureau _ -> "bureau = ?2";
                    case Scope.Organisation _, Scope.Nothing _ -> "cast(?2 as text) is null";
                };
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(sql.formatted(scope), Tuple.class)
                .setParameter(1, moment)
                .setParameter(2, viewer.scope().code())
                .getResultList();
        return rows;
    }

    /** As the latest turn has it. */
    private Map<String, String> names(String sql, Set<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(sql, Tuple.class)
                .setParameter(1, codes.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> row.get("code", String.class), row -> row.get("name", String.class)));
    }

    private static @Nullable String among(Tuple row, String all, String column) {
        return row.get(all, Number.class).intValue() == 1 ? null : row.get(column, String.class);
    }

    private static ReviewLevel level(Tuple row) {
        return ReviewLevel.valueOf(row.get("level", String.class));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
