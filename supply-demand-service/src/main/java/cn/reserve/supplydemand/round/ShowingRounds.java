package cn.reserve.supplydemand.round;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows rounds to those whom they concern. */
@ApplicationScoped
class ShowingRounds {
    private static final String OWNER_BUREAU = "economy";

    private final CollectionRounds rounds;
    private final Participants participants;
    private final Caller caller;
    private final Clock clock;

    ShowingRounds(CollectionRounds rounds, Participants participants, Caller caller, Clock clock) {
        this.rounds = rounds;
        this.participants = participants;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those that the caller may see, latest year first. */
    @Transactional
    RoundResponse.All all() {
        return new RoundResponse.All(rounds.all().stream()
                .filter(this::isVisible)
                .map(this::response)
                .toList());
    }

    /**
     * One.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    RoundResponse one(UUID id) {
        return response(visible(id));
    }

    /**
     * How far the counties are; a district sees its own.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    RoundResponse.Progress progress(UUID id) {
        CollectionRound round = visible(id);
        List<String> counties =
                caller.scope() instanceof Scope.District(String code) ? List.of(code) : round.counties();
        return new RoundResponse.Progress(rounds.progress(round, counties));
    }

    RoundResponse response(CollectionRound round) {
        return new RoundResponse(
                round.id(),
                round.version(),
                round.name(),
                round.year(),
                round.state(),
                round.versions().entrySet().stream()
                        .map(sheet -> new RoundResponse.Sheet(sheet.getKey(), pinned(sheet.getValue())))
                        .toList(),
                round.counties(),
                round.deadline(),
                round.instructions(),
                round.isFillable(today()),
                round.draftedBy(),
                round.openedAt(),
                round.remindedOn(),
                round.closedAt(),
                round.frozenAt(),
                round.correction(),
                actions(round));
    }

    private static @Nullable Integer pinned(int number) {
        return number == 0 ? null : number;
    }

    private CollectionRound visible(UUID id) {
        return Optional.of(rounds.require(id))
                .filter(this::isVisible)
                .orElseThrow(() -> Problems.notFound("collection-round"));
    }

    private boolean isVisible(CollectionRound round) {
        boolean keeps = caller.scope() instanceof Scope.Bureau(String code) && code.equals(OWNER_BUREAU);
        if (keeps) {
            return true;
        }
        return round.state() != RoundState.DRAFT
                && switch (caller.scope()) {
                    case Scope.Everything all -> true;
                    case Scope.District(String code) -> round.asks(code) || rounds.hasSubmissionOf(round.id(), code);
                    // Whoever has filled in something sees it to its end, also from a county that was not asked.
                    case Scope.Organisation(String alias) ->
                        participants
                                        .find(alias)
                                        .filter(own -> round.asks(own.county()))
                                        .isPresent()
                                || rounds.hasSubmission(round.id(), alias);
                    case Scope.Bureau bureau -> false;
                    case Scope.Nothing none -> false;
                };
    }

    private List<RoundAction> actions(CollectionRound round) {
        if (caller.scope() instanceof Scope.Bureau && caller.is(Role.BUREAU_REVIEWER)) {
            return RoundPolicy.ofBureau(round.state(), round.isCorrected());
        }
        return caller.organisation()
                .filter(_ -> caller.is(Role.ENTERPRISE))
                .flatMap(participants::find)
                .map(own -> ofEnterprise(round, own))
                .orElse(List.of());
    }

    /** Its own sheets stay within reach when nothing new is begun any more: what came back is corrected after the deadline. */
    private List<RoundAction> ofEnterprise(CollectionRound round, Participant own) {
        List<RoundAction> actions = round.isCorrected()
                ? List.of()
                : RoundPolicy.ofEnterprise(round.state(), round.counties(), own.county(), round.deadline(), today());
        return actions.isEmpty() && rounds.hasSubmission(round.id(), own.uscc()) ? List.of(RoundAction.FILL) : actions;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CityTime.ZONE);
    }
}
