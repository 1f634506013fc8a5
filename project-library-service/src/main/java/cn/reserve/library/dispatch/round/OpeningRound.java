package cn.reserve.library.dispatch.round;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The commission opens, extends and closes rounds. */
@ApplicationScoped
class OpeningRound {
    private final DispatchRounds rounds;
    private final Audit audit;
    private final ReviewClock clock;
    private final int closingDay;

    OpeningRound(
            DispatchRounds rounds,
            Audit audit,
            ReviewClock clock,
            @ConfigProperty(name = "reserve.dispatch.closing-day", defaultValue = "28") int closingDay) {
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
        this.closingDay = closingDay;
    }

    /**
     * Opens a round; the projects are asked on its first day.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code period}, {@code opensOn}, {@code closesOn}; 409 {@code
     *     dispatch-round.exists}
     */
    DispatchRound open(RoundRequest request, Viewer viewer) {
        RoundDays days = RoundPolicy.days(request, clock.today(), closingDay);
        List<Violation> wrong = RoundPolicy.violations(days, clock.today());
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        oneAtATime();
        if (rounds.count("period", days.period().atDay(1)) > 0) {
            throw Problems.conflict("dispatch-round.exists", days.period());
        }
        DispatchRound round = new DispatchRound(days, viewer, clock.now());
        rounds.persistAndFlush(round);
        rounds.getEntityManager()
                .createNativeQuery("insert into dispatch_round_work (round_id) values (?1)")
                .setParameter(1, round.id())
                .executeUpdate();
        audit.record("dispatch-round.opened", "dispatch-round", round.id().toString(), null, facts(round));
        return round;
    }

    /**
     * Gives more time.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 400 {@code closesOn}; 409 {@code dispatch-round.closed}
     */
    @Transactional
    DispatchRound extend(UUID id, RoundExtension request, @Nullable String ifMatch) {
        DispatchRound round = unclosed(id, ifMatch);
        List<Violation> wrong = RoundPolicy.extension(round, request.closesOn());
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        LocalDate before = round.closesOn();
        round.extend(request.closesOn());
        rounds.flush();
        audit.record(
                "dispatch-round.extended",
                "dispatch-round",
                id.toString(),
                Map.of("closesOn", before.toString()),
                Map.of("closesOn", request.closesOn().toString(), "reason", request.reason()));
        return round;
    }

    /**
     * Closes before the day; reports and portions of asking that are on their way end first.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code dispatch-round.closed}, or {@code dispatch-round.asking}
     *     while projects are still to be asked: they would be missing from the month for good
     */
    @Transactional
    DispatchRound close(UUID id, @Nullable String ifMatch, Viewer viewer) {
        DispatchRound round = unclosed(id, ifMatch);
        if (round.state(clock.today()) == RoundState.OPEN && !rounds.isAsked(id)) {
            throw Problems.conflict("dispatch-round.asking", round.period());
        }
        round.close(viewer, clock.now());
        rounds.flush();
        audit.record("dispatch-round.closed", "dispatch-round", id.toString(), null, facts(round));
        return round;
    }

    private DispatchRound unclosed(UUID id, @Nullable String ifMatch) {
        DispatchRound round = rounds.locked(id);
        Etags.require(ifMatch, round.version());
        if (round.state(clock.today()) == RoundState.CLOSED) {
            throw Problems.conflict("dispatch-round.closed", round.period());
        }
        return round;
    }

    private void oneAtATime() {
        rounds.getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('dispatch-round', 0)) as text)")
                .getSingleResult();
    }

    private static Map<String, Object> facts(DispatchRound round) {
        return Map.of(
                "period", round.period().toString(),
                "opensOn", round.opensOn().toString(),
                "closesOn", round.closesOn().toString());
    }
}
