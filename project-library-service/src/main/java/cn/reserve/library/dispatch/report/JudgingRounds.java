package cn.reserve.library.dispatch.report;

import cn.reserve.library.dispatch.light.LightRulesChanged;
import cn.reserve.library.dispatch.round.DispatchRounds;
import cn.reserve.library.project.ReviewClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Judges the rounds that are not closed again when thresholds changed: portion by portion, each in a transaction of its own. */
@ApplicationScoped
class JudgingRounds {
    private static final String UNCLOSED = "r.closed_at is null and r.closes_on >= ?1";
    private static final String PLAN = "update dispatch_round_work w set judge_from = ?3 from dispatch_round r"
            + " where r.id = w.round_id and " + UNCLOSED + " and r.period + interval '1 month' > ?2";
    private static final String NEXT =
            "select r.id from dispatch_round r join dispatch_round_work w on w.round_id = r.id"
                    + " where w.judge_from is not null and " + UNCLOSED + " order by r.period";

    private final EntityManager entities;
    private final DispatchRounds rounds;
    private final JudgingAnew judging;
    private final ReviewClock clock;

    JudgingRounds(EntityManager entities, DispatchRounds rounds, JudgingAnew judging, ReviewClock clock) {
        this.entities = entities;
        this.rounds = rounds;
        this.judging = judging;
        this.clock = clock;
    }

    /** A month is judged by the thresholds that count on its last day. */
    void plan(@Observes LightRulesChanged changed) {
        entities.createNativeQuery(PLAN)
                .setParameter(1, clock.today())
                .setParameter(2, changed.validFrom())
                .setParameter(3, new UUID(0, 0))
                .executeUpdate();
    }

    @Scheduled(every = "${reserve.dispatch.every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        for (UUID round : QuarkusTransaction.requiringNew().call(this::due)) {
            boolean more = true;
            while (more) {
                more = QuarkusTransaction.requiringNew().call(() -> portion(round));
            }
        }
    }

    private boolean portion(UUID round) {
        Optional<UUID> from = claimed(round);
        if (from.isEmpty()) {
            return false;
        }
        Optional<UUID> last = judging.portion(round, rounds.one(round).period(), from.get());
        last.ifPresentOrElse(through -> moveOn(round, through), () -> end(round));
        return last.isPresent();
    }

    private void moveOn(UUID round, UUID through) {
        entities.createNativeQuery("update dispatch_round_work set judge_from = ?2 where round_id = ?1")
                .setParameter(1, round)
                .setParameter(2, through)
                .executeUpdate();
    }

    private void end(UUID round) {
        entities.createNativeQuery("update dispatch_round_work set judge_from = null where round_id = ?1")
                .setParameter(1, round)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Optional<UUID> claimed(UUID round) {
        List<UUID> found = entities.createNativeQuery(
                        "select judge_from from dispatch_round_work where round_id = ?1 and judge_from is not null for update",
                        UUID.class)
                .setParameter(1, round)
                .getResultList();
        return found.stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> due() {
        return entities.createNativeQuery(NEXT, UUID.class)
                .setParameter(1, clock.today())
                .getResultList();
    }
}
