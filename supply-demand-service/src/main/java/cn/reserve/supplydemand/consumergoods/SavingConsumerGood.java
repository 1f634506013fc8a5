package cn.reserve.supplydemand.consumergoods;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files, changes and takes out the caller's own consumer goods. */
@ApplicationScoped
class SavingConsumerGood {
    private final ConsumerGoods goods;
    private final Participants participants;
    private final RecordingConsumerGood recording;
    private final Caller caller;
    private final Notices notices;
    private final Idempotency idempotency;
    private final Clock clock;

    SavingConsumerGood(
            ConsumerGoods goods,
            Participants participants,
            RecordingConsumerGood recording,
            Caller caller,
            Notices notices,
            Idempotency idempotency,
            Clock clock) {
        this.goods = goods;
        this.participants = participants;
        this.recording = recording;
        this.caller = caller;
        this.notices = notices;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * Stores new goods of the caller's enterprise, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 without organisation, 409 while not verified
     */
    @Transactional
    Answer<ConsumerGoodResponse> file(@Nullable String key, ConsumerGoodRequest request) {
        String uscc = caller.requireOrganisation();
        return idempotency.once(key, request, ConsumerGoodResponse.class, () -> {
            Participant owner = participants.require(uscc);
            ConsumerGood good = ConsumerGood.file(owner, request, now());
            goods.persistAndFlush(good);
            return recording.record("consumer-good.filed", null, ConsumerGoodResponse.of(good, owner));
        });
    }

    /**
     * Changes goods of the caller's enterprise.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 when they are another enterprise's, 404 when unknown, 412 or 428 by {@code If-Match}
     */
    @Transactional
    ConsumerGoodResponse change(UUID id, @Nullable String ifMatch, ConsumerGoodRequest request) {
        ConsumerGood good = own(id, ifMatch);
        Participant owner = participants.require(good.uscc());
        ConsumerGoodResponse before = ConsumerGoodResponse.of(good, owner);
        good.change(owner, request, now());
        goods.flush();
        if (good.takenDown() != null) {
            notices.tell(
                    SupplyDemandNotice.PRODUCT_MENDED.key(),
                    SupplyDemandNotice.economyBureau(),
                    new About(id.toString(), good.brand() + " " + good.model(), "/catalogue/" + id));
        }
        return recording.record("consumer-good.changed", before, ConsumerGoodResponse.of(good, owner));
    }

    /**
     * Takes goods of the caller's enterprise out of the list, with their pictures; what was asked about them stands.
     *
     * @throws cn.reserve.platform.rest.ProblemException as {@link #change}
     */
    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        ConsumerGood good = own(id, ifMatch);
        ConsumerGoodResponse before = ConsumerGoodResponse.of(good, participants.require(good.uscc()));
        goods.delete(good);
        goods.flush();
        recording.removed("consumer-good.removed", before);
    }

    void takeOver(@Observes ParticipantMerged merged) {
        goods.moveTo(merged.into(), merged.uscc());
    }

    void follow(@Observes ParticipantsMoved moved) {
        goods.followMoves(moved.usccs());
    }

    private ConsumerGood own(UUID id, @Nullable String ifMatch) {
        String uscc = caller.requireOrganisation();
        ConsumerGood good = Optional.ofNullable(goods.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("consumer-good"));
        if (!good.belongsTo(uscc)) {
            throw Problems.forbidden("consumer-good.not-yours");
        }
        Etags.require(ifMatch, good.version());
        return good;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
