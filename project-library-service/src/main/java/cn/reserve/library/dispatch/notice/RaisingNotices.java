package cn.reserve.library.dispatch.notice;

import cn.reserve.library.dispatch.TellingOfDispatch;
import cn.reserve.library.dispatch.light.LightRules;
import cn.reserve.library.dispatch.report.JudgingAnew;
import cn.reserve.library.dispatch.round.DispatchRound;
import cn.reserve.library.dispatch.round.DispatchRounds;
import cn.reserve.library.dispatch.round.RoundClosed;
import cn.reserve.library.dispatch.round.RoundState;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.platform.audit.Audit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Raises notices when a round has closed: portion by portion, each in a transaction of its own. */
@ApplicationScoped
class RaisingNotices {
    private static final int AT_ONCE = 20;
    private static final String DUE = """
            select r.id from dispatch_round r join dispatch_round_work w on w.round_id = r.id
            where w.settled_at is null and (r.closed_at is not null or r.closes_on < ?1) order by r.period""";
    private static final String RAISE = """
            with raised as (
            insert into dispatch_notice (round_id, report_id, project_id, period, name, enterprise_name, uscc, county, county_name, field,
                reds, state, due, raised_at)
            select d.round_id, d.id, d.project_id, d.period, d.name, d.enterprise_name, d.uscc, d.county, d.county_name, d.field,
                d.reds, 'RAISED', cast(?3 as date), cast(?4 as timestamptz)
            from dispatch_report d join project p on p.id = d.project_id and p.state <> 'REMOVED'
            where d.round_id = ?1 and d.reds > 0 and d.reds >= ?2 and d.state <> 'EXCUSED'
              and not exists (select from dispatch_notice n where n.project_id = d.project_id
                              and (n.state <> 'CLOSED' or n.round_id = d.round_id))
            order by d.project_id limit 500 for share of p
            on conflict do nothing returning id, county, uscc, name)
            select id, county, uscc, name from raised""";

    private final EntityManager entities;
    private final DispatchRounds rounds;
    private final LightRules rules;
    private final JudgingAnew judging;
    private final Audit audit;
    private final TellingOfDispatch telling;
    private final ReviewClock clock;
    private final int days;

    RaisingNotices(
            EntityManager entities,
            DispatchRounds rounds,
            LightRules rules,
            JudgingAnew judging,
            Audit audit,
            TellingOfDispatch telling,
            ReviewClock clock,
            @ConfigProperty(name = "reserve.dispatch.notice-days", defaultValue = "5") int days) {
        this.entities = entities;
        this.rounds = rounds;
        this.rules = rules;
        this.judging = judging;
        this.audit = audit;
        this.telling = telling;
        this.clock = clock;
        this.days = days;
    }

    @Scheduled(every = "${reserve.dispatch.every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        QuarkusTransaction.requiringNew().call(this::due).forEach(this::settle);
    }

    /** Who closes a large round does not wait for all of it. */
    void afterClosing(@Observes RoundClosed closed) {
        settle(closed.round(), AT_ONCE);
    }

    private void settle(UUID round) {
        settle(round, Integer.MAX_VALUE);
    }

    private void settle(UUID round, int portions) {
        boolean more = true;
        for (int i = 0; more && i < portions; i++) {
            more = QuarkusTransaction.requiringNew().call(() -> portion(round));
        }
    }

    /** Whether there may be more: a portion is short also where another round's settling was faster with the same projects. */
    private boolean portion(UUID id) {
        DispatchRound round = rounds.one(id);
        Optional<UUID> from = round.state(clock.today()) == RoundState.CLOSED ? claimed(id) : Optional.empty();
        return from.isPresent() && (isJudged(round, from.get()) || isRaised(round));
    }

    /** For the last time, before anything follows from it. */
    private boolean isJudged(DispatchRound round, UUID from) {
        Optional<UUID> last = judging.portion(round.id(), round.period(), from);
        last.ifPresent(through -> entities.createNativeQuery(
                        "update dispatch_round_work set settled_through = ?2 where round_id = ?1")
                .setParameter(1, round.id())
                .setParameter(2, through)
                .executeUpdate());
        return last.isPresent();
    }

    private boolean isRaised(DispatchRound round) {
        UUID id = round.id();
        List<Tuple> raised = raise(round);
        if (!raised.isEmpty()) {
            audit.record(
                    "dispatch-notices.raised", "dispatch-round", id.toString(), null, Map.of("count", raised.size()));
            raised.forEach(notice -> telling.supervised(
                    notice.get("county", String.class),
                    notice.get("uscc", String.class),
                    notice.get("id", UUID.class),
                    notice.get("name", String.class)));
            return true;
        }
        entities.createNativeQuery("update dispatch_round_work set settled_at = ?2 where round_id = ?1")
                .setParameter(1, id)
                .setParameter(2, clock.now())
                .executeUpdate();
        return false;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> raise(DispatchRound round) {
        return entities.createNativeQuery(RAISE, Tuple.class)
                .setParameter(1, round.id())
                .setParameter(2, rules.of(round.period()).thresholds().redsForNotice())
                .setParameter(3, clock.inWorkingDays(days))
                .setParameter(4, clock.now())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private Optional<UUID> claimed(UUID round) {
        List<UUID> found = entities.createNativeQuery(
                        "select settled_through from dispatch_round_work where round_id = ?1 and settled_at is null for update",
                        UUID.class)
                .setParameter(1, round)
                .getResultList();
        return found.stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> due() {
        return entities.createNativeQuery(DUE, UUID.class)
                .setParameter(1, clock.today())
                .getResultList();
    }
}
