package cn.reserve.library.overview;

import cn.reserve.library.dispatch.problem.FollowingProblem;
import cn.reserve.library.dispatch.problem.FollowingProblem.Unsolved;
import cn.reserve.library.dispatch.problem.ProblemRow;
import cn.reserve.library.dispatch.round.DispatchRound;
import cn.reserve.library.dispatch.round.DispatchRounds;
import cn.reserve.library.dispatch.round.Tallies;
import cn.reserve.library.dispatch.round.Tally;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.reserve.BalanceCell;
import cn.reserve.library.reserve.Balances;
import cn.reserve.library.reserve.Quarter;
import cn.reserve.library.turn.OpenTurns;
import cn.reserve.library.turn.OpenTurns.Waiting;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.ListedTallies;
import cn.reserve.library.whitelist.ListedTally;
import cn.reserve.platform.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings the figures of the features together. */
@ApplicationScoped
class LookingOver {
    private static final int PRESSING = 8;
    /** Whose business reviews and dispatch are, as in the lists. */
    private static final Set<Role> OFFICES = Set.of(
            Role.DISTRICT_REVIEWER,
            Role.BUREAU_REVIEWER,
            Role.COMMISSION_PREPARER,
            Role.COMMISSION_APPROVER,
            Role.AUDITOR);

    private final Balances balances;
    private final ListedTallies listed;
    private final DispatchRounds rounds;
    private final Tallies tallies;
    private final OpenTurns turns;
    private final FollowingProblem problems;
    private final ReviewClock clock;

    LookingOver(
            Balances balances,
            ListedTallies listed,
            DispatchRounds rounds,
            Tallies tallies,
            OpenTurns turns,
            FollowingProblem problems,
            ReviewClock clock) {
        this.balances = balances;
        this.listed = listed;
        this.rounds = rounds;
        this.tallies = tallies;
        this.turns = turns;
        this.problems = problems;
        this.clock = clock;
    }

    @Transactional
    OverviewResponse over(Viewer viewer) {
        boolean works = viewer.roles().stream().anyMatch(OFFICES::contains);
        Quarter quarter = Quarter.of(clock.today());
        Optional<DispatchRound> round = works ? rounds.begun() : Optional.empty();
        List<BalanceCell> reserve = balances.at(quarter, viewer);
        List<ListedTally> onTheList = listed.of(viewer);
        List<Tally> reports = round.map(begun -> tallies.of(begun.id(), viewer)).orElseGet(List::of);
        List<Waiting> reviews = works ? turns.byCounty(viewer) : List.of();
        List<Unsolved> unsolved = works ? problems.byCounty(viewer) : List.of();
        OverviewFigures figures =
                new OverviewFigures(quarter, reserve, onTheList, reports, reviews, unsolved, round.isPresent(), works);
        return new OverviewResponse(
                clock.now(),
                quarter.wire(),
                quarter.firstDay(),
                round.map(DispatchRound::id).orElse(null),
                round.map(begun -> begun.period().toString()).orElse(null),
                figures.total(),
                figures.byCounty(),
                works ? pressing(viewer) : null);
    }

    private List<ProblemRow> pressing(Viewer viewer) {
        return problems.pressing(viewer).stream().limit(PRESSING).toList();
    }
}
