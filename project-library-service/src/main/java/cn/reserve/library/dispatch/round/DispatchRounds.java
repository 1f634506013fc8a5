package cn.reserve.library.dispatch.round;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.platform.rest.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rounds: a dozen a year. */
@ApplicationScoped
public class DispatchRounds implements PanacheRepositoryBase<DispatchRound, UUID> {
    private static final int SHOWN = 120;
    private static final int LATELY = 3;

    private final ReviewClock clock;

    DispatchRounds(ReviewClock clock) {
        this.clock = clock;
    }

    /** Latest month first, ten years of them. */
    List<DispatchRound> latest() {
        return find("order by period desc").page(0, SHOWN).list();
    }

    /**
     * One of them.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    public DispatchRound one(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("dispatch-round"));
    }

    /** For a change of the round itself: waits until those who report have ended. */
    DispatchRound locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("dispatch-round"));
    }

    /**
     * For a report: the round stays open until this transaction ends.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code dispatch-round.not-open} naming the month and its days
     */
    public DispatchRound open(UUID id) {
        return requireOpen(findById(id, LockModeType.PESSIMISTIC_READ));
    }

    /**
     * For a look alone, which keeps nobody from closing the round.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 as {@link #open}
     */
    public DispatchRound openForNow(UUID id) {
        return requireOpen(one(id));
    }

    private DispatchRound requireOpen(DispatchRound round) {
        if (round.state(clock.today()) != RoundState.OPEN) {
            throw Problems.conflict("dispatch-round.not-open", round.period(), round.opensOn(), round.closesOn());
        }
        return round;
    }

    /** Waits until a change of the round has ended; whether it is open then, and stays so until this transaction ends. */
    boolean staysOpen(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ).state(clock.today()) == RoundState.OPEN;
    }

    /** The rounds that are open today, latest month first. */
    public List<DispatchRound> openNow() {
        LocalDate today = clock.today();
        return list("closedAt is null and opensOn <= ?1 and closesOn >= ?1 order by period desc", today);
    }

    /** Those that closed in the last months, latest month first: their reports can still be accepted. */
    public List<DispatchRound> closedLately() {
        LocalDate today = clock.today();
        return find(
                        "(closedAt is not null or closesOn < ?1) and closesOn >= ?2 order by period desc",
                        today,
                        today.minusMonths(LATELY))
                .page(0, LATELY)
                .list();
    }

    /** The latest month whose round has begun; empty before the first one. */
    public Optional<DispatchRound> begun() {
        return find("opensOn <= ?1 order by period desc", clock.today()).firstResultOptional();
    }

    boolean isAsked(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select from dispatch_round_work where round_id = ?1 and asked_at is not null)",
                        Boolean.class)
                .setParameter(1, id)
                .getSingleResult();
    }
}
