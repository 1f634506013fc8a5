package cn.reserve.library.dispatch.round;

import cn.reserve.library.dispatch.TellingOfDispatch;
import cn.reserve.library.dispatch.light.Judgement;
import cn.reserve.library.dispatch.light.LightPolicy;
import cn.reserve.library.dispatch.light.LightRules;
import cn.reserve.library.dispatch.light.Thresholds;
import cn.reserve.library.project.ReviewClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks the admitted projects when a round opens: portion by portion, each in a transaction of its own, so that a crash repeats none. */
@ApplicationScoped
class AskingProjects {
    private static final int PORTION = 2_000;
    private static final String NEXT = """
            select r.id from dispatch_round r join dispatch_round_work w on w.round_id = r.id
            where w.asked_at is null and r.closed_at is null and r.opens_on <= ?1 and r.closes_on >= ?1 order by r.period""";
    private static final String ASK = """
            with asked as (
            insert into dispatch_report (round_id, period, project_id, name, enterprise_name, uscc, county, county_name, field, state,
                start_light, progress_light, light, months_late, points_behind, reds, planned_year, carried_year, carried_paid, asked_at)
            select cast(?1 as uuid), cast(?2 as date), p.id, p.name, p.enterprise_name, p.uscc, p.county, p.county_name, p.field, 'MISSING',
                j.start_light, j.progress_light, j.light, j.late, j.behind, j.reds, j.planned, l.invested_year, l.funds_paid,
                cast(?3 as timestamptz)
            from unnest(cast(?4 as uuid[]), cast(?5 as text[]), cast(?6 as text[]), cast(?7 as text[]), cast(?8 as integer[]),
                cast(?9 as numeric[]), cast(?10 as integer[]), cast(?11 as numeric[]))
                j (id, start_light, progress_light, light, late, behind, reds, planned)
            join project p on p.id = j.id
            left join lateral (select d.invested_year, d.funds_paid from dispatch_report d
                               where d.project_id = p.id and d.period < ?2 and d.period >= date_trunc('year', cast(?2 as date))
                               and d.state in ('SUBMITTED', 'ACCEPTED') order by d.period desc limit 1) l on true
            on conflict (project_id, period) do nothing returning uscc)
            select distinct uscc from asked order by uscc""";

    private final EntityManager entities;
    private final DispatchRounds rounds;
    private final LightRules rules;
    private final KnownProjects known;
    private final TellingOfDispatch telling;
    private final ReviewClock clock;

    AskingProjects(
            EntityManager entities,
            DispatchRounds rounds,
            LightRules rules,
            KnownProjects known,
            TellingOfDispatch telling,
            ReviewClock clock) {
        this.entities = entities;
        this.rounds = rounds;
        this.rules = rules;
        this.known = known;
        this.telling = telling;
        this.clock = clock;
    }

    @Scheduled(every = "${reserve.dispatch.every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        for (UUID round : QuarkusTransaction.requiringNew().call(this::due)) {
            boolean more = true;
            while (more) {
                more = portion(round);
            }
        }
    }

    /** Asks the next projects of an open round, which closes before or after, not meanwhile; whether there may be more. */
    boolean portion(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<UUID> from = claimed(id);
            if (from.isEmpty()) {
                return false;
            }
            List<UUID> projects = after(from.get());
            if (!rounds.staysOpen(id)) {
                return false;
            }
            ask(id, rounds.one(id).period(), projects);
            moveOn(id, projects);
            return projects.size() == PORTION;
        });
    }

    /** Asks some projects and tells their enterprises; one that has been asked stays as it is. */
    @SuppressWarnings("unchecked")
    void ask(UUID round, YearMonth period, List<UUID> projects) {
        if (projects.isEmpty()) {
            return;
        }
        Thresholds thresholds = rules.of(period).thresholds();
        List<Known> found = new ArrayList<>(known.of(projects, period).values());
        List<Judgement> judged = found.stream()
                .map(each -> LightPolicy.judge(each.asked(period), thresholds))
                .toList();
        List<String> enterprises = entities.createNativeQuery(ASK, String.class)
                .setParameter(1, round)
                .setParameter(2, period.atDay(1))
                .setParameter(3, clock.now())
                .setParameter(4, texts(found, each -> each.project().toString()))
                .setParameter(5, texts(judged, each -> each.start().name()))
                .setParameter(6, texts(judged, each -> each.progress().name()))
                .setParameter(7, texts(judged, each -> each.light().name()))
                .setParameter(8, texts(judged, each -> Integer.toString(each.monthsLate())))
                .setParameter(9, texts(judged, each -> each.pointsBehind().toPlainString()))
                .setParameter(10, reds(found, judged))
                .setParameter(11, found.stream().map(AskingProjects::planned).toArray(String[]::new))
                .getResultList();
        telling.asked(round, period, enterprises);
    }

    private static String[] reds(List<Known> found, List<Judgement> judged) {
        String[] reds = new String[found.size()];
        for (int i = 0; i < reds.length; i++) {
            reds[i] = Integer.toString(found.get(i).reds(judged.get(i)));
        }
        return reds;
    }

    private static @Nullable String planned(Known project) {
        BigDecimal plan = project.yearPlan();
        return plan == null ? null : plan.toPlainString();
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> due() {
        return entities.createNativeQuery(NEXT, UUID.class)
                .setParameter(1, clock.today())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private Optional<UUID> claimed(UUID round) {
        List<UUID> found = entities.createNativeQuery(
                        "select asked_through from dispatch_round_work where round_id = ?1 and asked_at is null for update",
                        UUID.class)
                .setParameter(1, round)
                .getResultList();
        return found.stream().findFirst();
    }

    /**
     * None of them pauses or leaves until this transaction ends: it would be asked all the same. Nor is another month of theirs judged,
     * whose light would stand in the list of projects after this one's.
     */
    @SuppressWarnings("unchecked")
    List<UUID> after(UUID id) {
        return entities.createNativeQuery(
                        "select id from project where id > ?1 and state = 'ADMITTED' order by id limit " + PORTION
                                + " for no key update",
                        UUID.class)
                .setParameter(1, id)
                .getResultList();
    }

    private void moveOn(UUID round, List<UUID> projects) {
        boolean last = projects.size() < PORTION;
        String sql = last
                ? "update dispatch_round_work set asked_at = ?2 where round_id = ?1"
                : "update dispatch_round_work set asked_through = ?2 where round_id = ?1";
        entities.createNativeQuery(sql)
                .setParameter(1, round)
                .setParameter(2, last ? clock.now() : projects.getLast())
                .executeUpdate();
    }
}
