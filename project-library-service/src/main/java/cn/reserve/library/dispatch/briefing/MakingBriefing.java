package cn.reserve.library.dispatch.briefing;

import cn.reserve.library.dispatch.DispatchScope;
import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.dispatch.problem.FollowingProblem;
import cn.reserve.library.dispatch.round.DispatchRound;
import cn.reserve.library.dispatch.round.DispatchRounds;
import cn.reserve.library.dispatch.round.Tallies;
import cn.reserve.library.dispatch.round.Tally;
import cn.reserve.library.form.Field;
import cn.reserve.library.project.PresentName;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.rest.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Puts a month's briefing together. */
@ApplicationScoped
class MakingBriefing {
    private static final int SECONDS = 600;
    private static final int FETCH = 500;
    private static final String LIT = """
            select d.name, %s, d.county_name, d.field, d.light, d.start_light, d.progress_light, d.months_late,
                d.points_behind, d.reds, d.state, d.invested_year
            from dispatch_report d
            where d.round_id = ?1 and d.light = ?3 and d.state <> 'EXCUSED' and\s""".formatted(PresentName.of("d.project_id"));

    private final DispatchRounds rounds;
    private final Tallies tallies;
    private final FollowingProblem problems;
    private final EntityManager entities;
    private final Audit audit;
    private final ReviewClock clock;

    MakingBriefing(
            DispatchRounds rounds,
            Tallies tallies,
            FollowingProblem problems,
            EntityManager entities,
            Audit audit,
            ReviewClock clock) {
        this.rounds = rounds;
        this.tallies = tallies;
        this.problems = problems;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A project whose light is yellow or red.
     *
     * @param investedYear yuan; null when nothing was handed in
     */
    record LitRow(
            String name,
            String enterpriseName,
            String countyName,
            Field field,
            Light light,
            Light start,
            Light progress,
            int monthsLate,
            BigDecimal pointsBehind,
            int reds,
            String state,
            @Nullable BigDecimal investedYear) {}

    @Transactional
    BriefingResponse of(UUID id, Viewer viewer) {
        DispatchRound round = rounds.one(id);
        List<Tally> counted = tallies.of(id, viewer);
        return new BriefingResponse(
                id,
                round.period().toString(),
                round.closesOn(),
                clock.now(),
                BriefingLine.of("", "", counted),
                by(counted, Tally::county, Tally::countyName),
                by(counted, tally -> tally.field().name(), tally -> ""),
                problems.openOf(id, viewer),
                problems.overdueOf(id, viewer),
                openNotices(id, viewer));
    }

    /** The briefing to take away; that it was taken is noted. */
    BriefingResponse export(UUID id, String format, Viewer viewer) {
        return QuarkusTransaction.requiringNew().call(() -> {
            BriefingResponse briefing = of(id, viewer);
            audit.recordLook(
                    "dispatch-briefing.exported", "dispatch-round", id.toString(), null, Map.of("format", format));
            return briefing;
        });
    }

    /** Every red, then every yellow project, row by row. */
    void lit(UUID round, Viewer viewer, Consumer<LitRow> reader) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            for (Light light : List.of(Light.RED, Light.YELLOW)) {
                try (Stream<Tuple> rows = rows(round, light, viewer.scope())) {
                    rows.map(MakingBriefing::row).forEach(reader);
                }
            }
        });
    }

    /** The first projects of a light by name. */
    List<LitRow> first(UUID round, Viewer viewer, Light light, int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Stream<Tuple> rows = rows(round, light, viewer.scope())) {
                return rows.limit(most).map(MakingBriefing::row).toList();
            }
        });
    }

    private Stream<Tuple> rows(UUID round, Light light, Scope scope) {
        String condition =
                switch (scope) {
                    case Scope.Everything _ -> "?2 = ''";
                    case Scope.District _ -> "d.county = ?2";
                    case Scope.Bureau _ -> "d.field = any(string_to_array(?2, ','))";
                    case Scope.Organisation _, Scope.Nothing _ -> "?2 <> ?2";
                };
        String value = scope instanceof Scope.Bureau(String bureau)
                ? Field.ledBy(bureau).stream().map(Field::name).collect(Collectors.joining(","))
                : scope.code();
        return entities.createNativeQuery(LIT + condition + " order by d.name, d.id", Tuple.class)
                .setParameter(1, round)
                .setParameter(2, value)
                .setParameter(3, light.name())
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .getResultStream()
                .map(Tuple.class::cast);
    }

    private static List<BriefingLine> by(
            List<Tally> counted, Function<Tally, String> key, Function<Tally, String> name) {
        Map<String, List<Tally>> groups =
                counted.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group -> BriefingLine.of(
                        group.getKey(), name.apply(group.getValue().getFirst()), group.getValue()))
                .toList();
    }

    private long openNotices(UUID round, Viewer viewer) {
        return DispatchScope.of("dispatch_notice x", "x", viewer)
                .where("x.round_id = ?", round)
                .where("x.state <> 'CLOSED'")
                .count(entities, Page.COUNT_LIMIT);
    }

    private static LitRow row(Tuple row) {
        return new LitRow(
                row.get("name", String.class),
                row.get("enterprise_name", String.class),
                row.get("county_name", String.class),
                Field.valueOf(row.get("field", String.class)),
                light(row, "light"),
                light(row, "start_light"),
                light(row, "progress_light"),
                row.get("months_late", Integer.class),
                row.get("points_behind", BigDecimal.class),
                row.get("reds", Integer.class),
                row.get("state", String.class),
                row.get("invested_year", BigDecimal.class));
    }

    private static Light light(Tuple row, String column) {
        return Light.valueOf(row.get(column, String.class));
    }
}
