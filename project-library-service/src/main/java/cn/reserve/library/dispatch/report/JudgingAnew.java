package cn.reserve.library.dispatch.report;

import cn.reserve.library.dispatch.light.Judgement;
import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.dispatch.light.LightFacts;
import cn.reserve.library.dispatch.light.LightPolicy;
import cn.reserve.library.dispatch.light.LightRule;
import cn.reserve.library.dispatch.light.LightRules;
import cn.reserve.library.dispatch.round.Known;
import cn.reserve.library.dispatch.round.KnownProjects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Judges reports again, by the thresholds and by what is known now. */
@ApplicationScoped
public class JudgingAnew {
    private static final int PORTION = 1_000;

    private static final String NEXT =
            "select id from dispatch_report where round_id = ?1 and id > ?2 and state <> 'EXCUSED'"
                    + " order by id limit " + PORTION;
    private static final String LOCKED = """
            select d.id, d.project_id, d.state, cast(d.figures as text) as figures, d.progress_light, d.points_behind
            from dispatch_report d where d.id = any(cast(?1 as uuid[])) and d.state <> 'EXCUSED' order by d.id""";

    private static final String JUDGED = """
            unnest(cast(?1 as uuid[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]), cast(?5 as integer[]),
                cast(?6 as numeric[]), cast(?7 as integer[])) j (id, start_light, progress_light, light, late, behind, reds)""";
    private static final String KEEP = """
            insert into dispatch_judgement (report_id, at, person_name, start_light, progress_light, months_late, points_behind, valid_from)
            select d.id, cast(?8 as timestamptz), '', j.start_light, j.progress_light, j.late, j.behind, cast(?9 as date)
            from dispatch_report d join """ + " " + JUDGED + """
             on d.id = j.id and d.state in ('SUBMITTED', 'ACCEPTED')
            where (d.start_light, d.progress_light, d.months_late, d.points_behind)
                is distinct from (j.start_light, j.progress_light, j.late, j.behind)""";
    private static final String SET = """
            update dispatch_report d set start_light = j.start_light, progress_light = j.progress_light, light = j.light,
                months_late = j.late, points_behind = j.behind, reds = j.reds
            from """ + " " + JUDGED + """
             where d.id = j.id and (d.start_light, d.progress_light, d.months_late, d.points_behind, d.reds)
                is distinct from (j.start_light, j.progress_light, j.late, j.behind, j.reds)""";

    private final EntityManager entities;
    private final DispatchReports reports;
    private final LightRules rules;
    private final KnownProjects known;
    private final ObjectMapper json;
    private final ReviewClock clock;

    JudgingAnew(
            EntityManager entities,
            DispatchReports reports,
            LightRules rules,
            KnownProjects known,
            ObjectMapper json,
            ReviewClock clock) {
        this.entities = entities;
        this.reports = reports;
        this.rules = rules;
        this.known = known;
        this.json = json;
        this.clock = clock;
    }

    private record Judged(UUID report, Judgement judgement, int reds) {}

    /** One whose figures were refused: as if nothing had been said. */
    void withoutFigures(DispatchReport report, Viewer person) {
        Known project = known.of(List.of(report.projectId()), report.period()).get(report.projectId());
        if (project == null) {
            return;
        }
        LightRule rule = rules.of(report.period());
        Judgement judged = LightPolicy.judge(project.asked(report.period()), rule.thresholds());
        report.judge(judged, project.reds(judged));
        reports.keep(report, judged, rule.validFrom(), person, clock.now());
    }

    /**
     * Judges the next reports of a round, those with figures by what they say and the others by what is known; runs in the caller's
     * transaction.
     *
     * @param after id of the report to begin behind
     * @return id of the last one; empty after the end
     */
    @SuppressWarnings("unchecked")
    public Optional<UUID> portion(UUID round, YearMonth period, UUID after) {
        List<UUID> next = entities.createNativeQuery(NEXT, UUID.class)
                .setParameter(1, round)
                .setParameter(2, after)
                .getResultList();
        if (next.isEmpty()) {
            return Optional.empty();
        }
        reports.lock(next);
        List<Tuple> rows = entities.createNativeQuery(LOCKED, Tuple.class)
                .setParameter(1, next.stream().map(UUID::toString).toArray(String[]::new))
                .getResultList();
        LightRule rule = rules.of(period);
        List<Judged> judged = judged(rows, period, rule);
        bind(entities.createNativeQuery(KEEP), judged)
                .setParameter(8, clock.now())
                .setParameter(9, rule.validFrom())
                .executeUpdate();
        bind(entities.createNativeQuery(SET), judged).executeUpdate();
        return Optional.of(next.getLast());
    }

    private List<Judged> judged(List<Tuple> rows, YearMonth period, LightRule rule) {
        List<UUID> projects =
                rows.stream().map(row -> row.get("project_id", UUID.class)).toList();
        Map<UUID, Known> library = known.of(projects, period);
        List<Judged> judged = new ArrayList<>();
        for (Tuple row : rows) {
            Known project = library.get(row.get("project_id", UUID.class));
            if (project != null) {
                Judgement judgement = kept(row, LightPolicy.judge(facts(row, project, period), rule.thresholds()));
                judged.add(new Judged(row.get("id", UUID.class), judgement, project.reds(judgement)));
            }
        }
        return judged;
    }

    /** A plan that was rolled on does not name the month's year any more: what was judged by it stands. */
    private static Judgement kept(Tuple row, Judgement judged) {
        Light before = Light.valueOf(row.get("progress_light", String.class));
        return judged.progress() == Light.NONE && before != Light.NONE
                ? new Judgement(judged.start(), before, judged.monthsLate(), row.get("points_behind", BigDecimal.class))
                : judged;
    }

    private LightFacts facts(Tuple row, Known project, YearMonth period) {
        DispatchState state = DispatchState.valueOf(row.get("state", String.class));
        String said = row.get("figures", String.class);
        if (said == null || ReportPolicy.isFillable(state)) {
            return project.asked(period);
        }
        ReportFigures figures = figures(said);
        return project.reported(period, figures.investedYear(), figures.startedOn(), figures.completedOn());
    }

    private ReportFigures figures(String said) {
        try {
            return json.readValue(said, ReportFigures.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("figures of a report cannot be read", broken);
        }
    }

    private static Query bind(Query query, List<Judged> judged) {
        return query.setParameter(1, texts(judged, each -> each.report().toString()))
                .setParameter(2, texts(judged, each -> each.judgement().start().name()))
                .setParameter(
                        3, texts(judged, each -> each.judgement().progress().name()))
                .setParameter(4, texts(judged, each -> each.judgement().light().name()))
                .setParameter(
                        5,
                        texts(judged, each -> Integer.toString(each.judgement().monthsLate())))
                .setParameter(
                        6, texts(judged, each -> each.judgement().pointsBehind().toPlainString()))
                .setParameter(7, texts(judged, each -> Integer.toString(each.reds())));
    }

    private static String[] texts(List<Judged> judged, Function<Judged, String> text) {
        return judged.stream().map(text).toArray(String[]::new);
    }
}
