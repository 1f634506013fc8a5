package cn.reserve.supplydemand.round;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Notices;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Makes rounds final: a small one with the request that asks for it, a large one in the background. A round that is being frozen takes nothing any
 * more, so that nobody waits for a lock meanwhile; what breaks off is begun again, by this replica or another one.
 */
@ApplicationScoped
class FreezingRounds {
    /** Rows that are copied while somebody waits: a second or two. */
    static final int AT_ONCE = 20_000;

    /** A million rows take minutes. */
    private static final int SECONDS = 3_600;

    private static final Logger LOG = Logger.getLogger(FreezingRounds.class);

    private final CollectionRounds rounds;
    private final Event<RoundFrozen> frozen;
    private final Audit audit;
    private final Notices notices;
    private final UntilStopped until;
    private final Clock clock;

    FreezingRounds(
            CollectionRounds rounds,
            Event<RoundFrozen> frozen,
            Audit audit,
            Notices notices,
            UntilStopped until,
            Clock clock) {
        this.rounds = rounds;
        this.frozen = frozen;
        this.audit = audit;
        this.notices = notices;
        this.until = until;
        this.clock = clock;
    }

    @Scheduled(every = "${reserve.freezing.every:3s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(this::next);
    }

    /** Finishes one that was begun, if nobody else is at it. */
    void next() {
        Optional<UUID> begun = rounds.freezing();
        if (begun.isEmpty()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> inTheBackground(begun.get()));
        } catch (RuntimeException failure) {
            if (!until.isStopping()) {
                LOG.errorf(failure, "Round %s could not be frozen and is closed again", begun.get());
                QuarkusTransaction.requiringNew().run(() -> giveUp(begun.get()));
            }
        }
    }

    private void inTheBackground(UUID id) {
        if (rounds.isOursToFreeze(id)) {
            rounds.allowLongStatements(SECONDS);
            CollectionRound round = rounds.require(id);
            finish(round);
            tell(SupplyDemandNotice.ROUND_FROZEN, round);
        }
    }

    /** Of one that is being frozen: keeps what it says, and then says so. */
    @Transactional(Transactional.TxType.MANDATORY)
    void finish(CollectionRound round) {
        RoundFrozen what = RoundFrozen.of(round, clock.instant());
        frozen.fire(what);
        round.freeze(what.at());
        rounds.flush();
        note("collection-round.frozen", round);
    }

    private void giveUp(UUID id) {
        CollectionRound round = rounds.locked(id);
        if (round.state() == RoundState.FREEZING) {
            round.giveUpFreezing();
            note("collection-round.freezing-failed", round);
            tell(SupplyDemandNotice.ROUND_FREEZING_FAILED, round);
        }
    }

    private void tell(SupplyDemandNotice notice, CollectionRound round) {
        notices.tell(
                notice.key(),
                SupplyDemandNotice.economyBureau(),
                new About(round.id().toString(), round.name(), "/collection-rounds/" + round.id()));
    }

    private void note(String action, CollectionRound round) {
        audit.record(
                action,
                "collection-round",
                round.id().toString(),
                round.name(),
                Map.of("state", RoundState.FREEZING),
                Map.of("state", round.state()));
    }
}
