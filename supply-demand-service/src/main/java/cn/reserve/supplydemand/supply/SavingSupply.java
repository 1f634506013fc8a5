package cn.reserve.supplydemand.supply;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.ParticipantMerged;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.participant.ParticipantsMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files and changes the caller's own supplies. */
@ApplicationScoped
class SavingSupply {
    private final Supplies supplies;
    private final Participants participants;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Feed feed;
    private final Notices notices;
    private final Clock clock;

    SavingSupply(
            Supplies supplies,
            Participants participants,
            Caller caller,
            Idempotency idempotency,
            Audit audit,
            Feed feed,
            Notices notices,
            Clock clock) {
        this.supplies = supplies;
        this.participants = participants;
        this.caller = caller;
        this.idempotency = idempotency;
        this.audit = audit;
        this.feed = feed;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Stores a new supply of the caller's enterprise, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field, 403 without organisation, 409 while not verified
     */
    @Transactional
    Answer<SupplyResponse> file(@Nullable String key, SupplyRequest request) {
        check(request);
        String uscc = caller.requireOrganisation();
        return idempotency.once(key, request, SupplyResponse.class, () -> {
            Participant owner = participants.require(uscc);
            Supply supply = Supply.file(owner, request, clock.instant().truncatedTo(ChronoUnit.MICROS));
            supplies.persistAndFlush(supply);
            return saved("supply.filed", null, SupplyResponse.of(supply, owner));
        });
    }

    /**
     * Changes one of the caller's supplies.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 when it is another enterprise's, 404 when unknown, 412 or 428 by {@code If-Match}
     */
    @Transactional
    SupplyResponse change(UUID id, @Nullable String ifMatch, SupplyRequest request) {
        check(request);
        String uscc = caller.requireOrganisation();
        Supply supply = Optional.ofNullable(supplies.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("supply"));
        if (!supply.belongsTo(uscc)) {
            throw Problems.forbidden("supply.not-yours");
        }
        Etags.require(ifMatch, supply.version());
        Participant owner = participants.require(uscc);
        SupplyResponse before = SupplyResponse.of(supply, owner);
        supply.change(owner, request, clock.instant().truncatedTo(ChronoUnit.MICROS));
        supplies.flush();
        if (supply.takenDown() != null) {
            notices.tell(
                    SupplyDemandNotice.PRODUCT_MENDED.key(),
                    SupplyDemandNotice.economyBureau(),
                    new About(id.toString(), supply.product() + " " + supply.model(), "/catalogue/" + id));
        }
        return saved("supply.changed", before, SupplyResponse.of(supply, owner));
    }

    void takeOver(@Observes ParticipantMerged merged) {
        supplies.moveTo(merged.into(), merged.uscc());
    }

    void follow(@Observes ParticipantsMoved moved) {
        supplies.followMoves(moved.usccs());
    }

    private SupplyResponse saved(String action, @Nullable SupplyResponse before, SupplyResponse after) {
        String id = after.id().toString();
        audit.record(action, "supply", id, after.product() + " " + after.model(), before, after);
        feed.publish("supply-demand.supply-saved", id, after);
        return after;
    }

    private void check(SupplyRequest request) {
        List<Violation> wrong = SupplyPolicy.check(request);
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}
