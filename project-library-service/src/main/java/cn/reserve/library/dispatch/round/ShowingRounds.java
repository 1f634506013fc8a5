package cn.reserve.library.dispatch.round;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Rounds, and how complete they are. */
@ApplicationScoped
class ShowingRounds {
    private final DispatchRounds rounds;
    private final Tallies tallies;
    private final ReviewClock clock;

    ShowingRounds(DispatchRounds rounds, Tallies tallies, ReviewClock clock) {
        this.rounds = rounds;
        this.tallies = tallies;
        this.clock = clock;
    }

    @Transactional
    List<RoundResponse> all(Viewer viewer) {
        return rounds.latest().stream().map(round -> response(round, viewer)).toList();
    }

    @Transactional
    RoundResponse one(UUID id, Viewer viewer) {
        return response(rounds.one(id), viewer);
    }

    @Transactional
    CompletionResponse completion(UUID id, Viewer viewer) {
        return CompletionResponse.of(rounds.one(id).period(), tallies.of(id, viewer));
    }

    private RoundResponse response(DispatchRound round, Viewer viewer) {
        boolean asked = rounds.isAsked(round.id());
        return RoundResponse.of(
                round, asked, clock.today(), RoundPolicy.actions(viewer, round.state(clock.today()), asked));
    }
}
