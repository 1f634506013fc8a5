package cn.reserve.supplydemand.round;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platform.standards.CodeTables;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.sheettemplate.SheetVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The economy bureau drafts, opens, extends, closes and freezes rounds. */
@ApplicationScoped
class KeepingRounds {
    private static final String OWNER_BUREAU = "economy";

    private final CollectionRounds rounds;
    private final ShowingRounds showing;
    private final SheetVersions templates;
    private final CodeTables codes;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Audit audit;
    private final TellingOfRound telling;
    private final FreezingRounds freezing;
    private final Clock clock;

    KeepingRounds(
            CollectionRounds rounds,
            ShowingRounds showing,
            SheetVersions templates,
            CodeTables codes,
            Idempotency idempotency,
            Caller caller,
            Audit audit,
            TellingOfRound telling,
            FreezingRounds freezing,
            Clock clock) {
        this.rounds = rounds;
        this.showing = showing;
        this.templates = templates;
        this.codes = codes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.telling = telling;
        this.freezing = freezing;
        this.clock = clock;
    }

    /**
     * Drafts a round, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 for other bureaus; 400 by field
     */
    @Transactional
    RoundResponse draft(@Nullable String key, RoundRequest request) {
        requireBureau();
        check(request);
        return idempotency
                .once(key, request, RoundResponse.class, () -> {
                    CollectionRound round = new CollectionRound(request, caller.name(), clock.instant());
                    rounds.persistAndFlush(round);
                    note("collection-round.drafted", round, null, request);
                    return showing.response(round);
                })
                .body();
    }

    /**
     * Changes a draft.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 400 by field; 409 {@code collection-round.state} once opened
     */
    @Transactional
    RoundResponse change(UUID id, @Nullable String ifMatch, RoundRequest request) {
        CollectionRound round = locked(id, ifMatch);
        check(request);
        RoundResponse before = showing.response(round);
        round.change(request, caller.name(), clock.instant());
        return stored("collection-round.changed", round, before);
    }

    /**
     * Throws a draft away.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code collection-round.state}
     */
    @Transactional
    void discard(UUID id, @Nullable String ifMatch) {
        CollectionRound round = locked(id, ifMatch);
        round.require(RoundState.DRAFT);
        RoundResponse before = showing.response(round);
        rounds.delete(round);
        note("collection-round.discarded", round, before, null);
    }

    /**
     * Opens a round with the versions of the templates that are in use; enterprises are told.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code collection-round.state}; 400 when the deadline has passed
     */
    @Transactional
    RoundResponse open(UUID id, @Nullable String ifMatch) {
        CollectionRound round = locked(id, ifMatch);
        refuse(RoundPolicy.deadline(round.deadline(), today()));
        RoundResponse before = showing.response(round);
        round.open(templates::released, caller.name(), clock.instant());
        RoundResponse after = stored("collection-round.opened", round, before);
        telling.tell(SupplyDemandNotice.ROUND_OPENED, round);
        return after;
    }

    /**
     * Gives more time, also after the round was closed.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 400 {@code deadline}; 409 {@code collection-round.state}
     */
    @Transactional
    RoundResponse extend(UUID id, @Nullable String ifMatch, RoundExtension request) {
        CollectionRound round = locked(id, ifMatch);
        refuse(RoundPolicy.extension(round.deadline(), request.deadline(), today()));
        LocalDate before = round.deadline();
        round.extend(request.deadline());
        rounds.flush();
        telling.tell(SupplyDemandNotice.ROUND_EXTENDED, round);
        note(
                "collection-round.extended",
                round,
                Map.of("deadline", before.toString()),
                Map.of("deadline", request.deadline().toString(), "reason", request.reason()));
        return showing.response(round);
    }

    /**
     * Reminds the enterprises that have not handed in, or have to correct what they handed in; once a day.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code collection-round.state}, {@code collection-round.reminded}
     */
    @Transactional
    RoundResponse remind(UUID id, @Nullable String ifMatch) {
        CollectionRound round = locked(id, ifMatch);
        round.remind(today());
        rounds.flush();
        int reminded = telling.remind(round, rounds.unanswered(round, today()));
        note("collection-round.reminded", round, null, Map.of("enterprises", reminded));
        return showing.response(round);
    }

    /**
     * Ends handing in and checking.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code collection-round.state}, or {@code
     *     collection-round.correction-waiting} while a correction waits for a district: it could not be opened again for that
     */
    @Transactional
    RoundResponse close(UUID id, @Nullable String ifMatch) {
        CollectionRound round = locked(id, ifMatch);
        long waiting = rounds.waiting(id);
        if (round.isCorrected() && round.state() == RoundState.OPEN && waiting > 0) {
            throw Problems.conflict("collection-round.correction-waiting", waiting);
        }
        RoundResponse before = showing.response(round);
        round.close(caller.name(), clock.instant());
        return stored("collection-round.closed", round, before);
    }

    /**
     * Makes what was passed final; of many rows in the background.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code collection-round.state}, or {@code
     *     collection-round.waiting} while submissions wait for a district: extend the round, so that they are judged
     */
    @Transactional
    RoundResponse freeze(UUID id, @Nullable String ifMatch) {
        CollectionRound round = locked(id, ifMatch);
        round.require(RoundState.CLOSED);
        long waiting = rounds.waiting(id);
        if (waiting > 0) {
            throw Problems.conflict("collection-round.waiting", waiting);
        }
        round.beginFreezing(caller.name());
        rounds.flush();
        if (rounds.passedRows(id) <= FreezingRounds.AT_ONCE) {
            freezing.finish(round);
        } else {
            note(
                    "collection-round.freezing-begun",
                    round,
                    Map.of("state", RoundState.CLOSED),
                    Map.of("state", RoundState.FREEZING));
        }
        return showing.response(round);
    }

    private CollectionRound locked(UUID id, @Nullable String ifMatch) {
        requireBureau();
        CollectionRound round = rounds.locked(id);
        Etags.require(ifMatch, round.version());
        return round;
    }

    private void requireBureau() {
        if (!(caller.scope() instanceof Scope.Bureau(String code) && code.equals(OWNER_BUREAU))) {
            throw Problems.forbidden("collection-round.bureau");
        }
    }

    private void check(RoundRequest request) {
        List<Violation> wrong = new ArrayList<>(RoundPolicy.deadline(request.deadline(), today()));
        request.counties().stream()
                .filter(county -> !codes.isCurrent(CodeTables.DIVISIONS, county, today()))
                .forEach(_ -> wrong.add(Violation.of("counties", "county-unknown")));
        refuse(wrong);
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CityTime.ZONE);
    }

    private RoundResponse stored(String action, CollectionRound round, RoundResponse before) {
        rounds.flush();
        RoundResponse after = showing.response(round);
        note(action, round, before, after);
        return after;
    }

    private void note(String action, CollectionRound round, @Nullable Object before, @Nullable Object after) {
        audit.record(action, "collection-round", round.id().toString(), round.name(), before, after);
    }
}
