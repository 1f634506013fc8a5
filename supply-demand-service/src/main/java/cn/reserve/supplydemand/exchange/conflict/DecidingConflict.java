package cn.reserve.supplydemand.exchange.conflict;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.exchange.listing.ShowingOutside;
import cn.reserve.supplydemand.exchange.province.ExchangeKeepers;
import cn.reserve.supplydemand.matching.index.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows conflicts, and does what the economy bureau decides about them. */
@ApplicationScoped
class DecidingConflict {
    private final ExchangeConflicts conflicts;
    private final ShowingOutside showing;
    private final ExchangeKeepers keepers;
    private final Database database;
    private final Audit audit;
    private final Notices notices;
    private final Caller caller;
    private final Clock clock;

    DecidingConflict(
            ExchangeConflicts conflicts,
            ShowingOutside showing,
            ExchangeKeepers keepers,
            Database database,
            Audit audit,
            Notices notices,
            Caller caller,
            Clock clock) {
        this.conflicts = conflicts;
        this.showing = showing;
        this.keepers = keepers;
        this.database = database;
        this.audit = audit;
        this.notices = notices;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<ConflictResponse> page(ConflictSearch search, PageParams paging) {
        keepers.requireReader();
        boolean keeper = keepers.include();
        return conflicts.page(search.query(), search.order(), paging).map(found -> ConflictResponse.of(found, keeper));
    }

    /**
     * One conflict.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code exchange-conflict.not-found}
     */
    @Transactional
    ConflictResponse one(UUID id) {
        keepers.requireReader();
        return conflicts
                .findByIdOptional(id)
                .map(found -> ConflictResponse.of(found, keepers.include()))
                .orElseThrow(() -> Problems.notFound("exchange-conflict"));
    }

    /**
     * Decides, also anew.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code exchange.not-yours}; 404; 409 {@code exchange-conflict.decision}; 412 or 428
     */
    @Transactional
    ConflictResponse decide(UUID id, @Nullable String ifMatch, DecisionRequest request) {
        keepers.require();
        // Before it is looked for: who has seen no version has seen no conflict.
        if (ifMatch == null) {
            throw Problems.preconditionRequired();
        }
        ExchangeConflict found = conflicts.locked(id);
        Etags.require(ifMatch, found.version());
        if (!ConflictPolicy.decisions(found.kind(), found.state()).contains(request.decision())) {
            throw Problems.conflict("exchange-conflict.decision", found.kind(), found.state());
        }
        ConflictResponse before = ConflictResponse.of(found, true);
        found.decide(
                request.decision(),
                request.reason(),
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        conflicts.flush();
        apply(found, request.decision());
        notices.actedUpon("exchange-conflicts");
        ConflictResponse after = ConflictResponse.of(found, true);
        audit.record(
                "exchange-conflict.decided",
                "exchange-conflict",
                id.toString(),
                found.name() + " " + found.subject(),
                before,
                after);
        return after;
    }

    private void apply(ExchangeConflict found, ConflictDecision decision) {
        switch (found.kind()) {
            case SAME_PRODUCT -> {
                putAside(UUID.fromString(found.ours()), UUID.fromString(found.theirs()), decision);
                showing.ofParties(List.of(found.theirs()));
            }
            case TWO_CITIES -> showing.ofParties(List.of(found.ours(), found.theirs()));
            // Told as if it were listed still, so that the next package withdraws it once more.
            case OWN_RETURNED ->
                database.write(
                        "UPDATE exchange_sent SET state = 'LISTED', print = '' WHERE receiver = ? AND listing = ?"
                                + " AND state = 'WITHDRAWN'",
                        found.theirs(),
                        UUID.fromString(found.ours()));
        }
    }

    private void putAside(UUID ours, UUID theirs, ConflictDecision decision) {
        if (decision != ConflictDecision.TAKE_THEIRS) {
            database.write(
                    "UPDATE supply SET aside_for = NULL, version = version + 1 WHERE id = ? AND aside_for = ?",
                    ours,
                    theirs);
            return;
        }
        database.write("UPDATE supply SET aside_for = ?, version = version + 1 WHERE id = ?", theirs, ours);
        // Matching reads it no more, so it would leave what it found before.
        database.write("DELETE FROM suggestion WHERE supply_id = ?", ours);
        database.write("DELETE FROM supply_match WHERE supply_id = ?", ours);
    }
}
