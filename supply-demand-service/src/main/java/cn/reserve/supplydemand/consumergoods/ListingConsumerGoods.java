package cn.reserve.supplydemand.consumergoods;

import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the consumer-goods sheet that a district has passed become listings. */
@ApplicationScoped
public class ListingConsumerGoods {
    private final ConsumerGoods goods;
    private final Participants participants;
    private final RecordingConsumerGood recording;
    private final Clock clock;

    ListingConsumerGoods(ConsumerGoods goods, Participants participants, RecordingConsumerGood recording, Clock clock) {
        this.goods = goods;
        this.participants = participants;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * Lists a row. It changes the listing that it became before, or the enterprise's own one of the same brand and model: what is made is
     * listed once, however it came here.
     *
     * @param rows the row, and the one of an earlier round that it was taken over from
     * @param values by the keys that every template of the sheet keeps
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void list(Participant owner, List<UUID> rows, Map<String, String> values) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ConsumerGood known = goods.ofRows(rows)
                .or(() -> goods.same(owner.uscc(), need(values, "brand"), need(values, "model"), rows.getFirst()))
                .orElse(null);
        ConsumerGoodResponse before = known == null ? null : ConsumerGoodResponse.of(known, owner);
        ConsumerGoodRequest request = request(values, known == null ? null : known.description());
        ConsumerGood good = known == null ? ConsumerGood.file(owner, request, now) : known;
        if (known != null) {
            known.adopt();
        }
        good.change(owner, request, now);
        good.comeFrom(rows.getFirst());
        goods.persistAndFlush(good);
        recording.record("consumer-good.listed", before, ConsumerGoodResponse.of(good, owner));
    }

    /** Whether a row became a listing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isListed(UUID row) {
        return goods.ofRow(row).isPresent();
    }

    /** What a row became is the listing of another one now, as it is; false where it has none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean handOn(UUID from, UUID to) {
        return goods.ofRow(from)
                .map(listed -> {
                    listed.comeFrom(to);
                    return true;
                })
                .orElse(false);
    }

    /** Takes the listing away that a row became; none for a row that became none. What its enterprise had filed itself stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unlist(UUID row) {
        goods.ofRow(row).ifPresent(listed -> {
            if (listed.isAdopted()) {
                listed.letGo();
                return;
            }
            ConsumerGoodResponse before = ConsumerGoodResponse.of(listed, participants.require(listed.uscc()));
            goods.delete(listed);
            goods.flush();
            recording.removed("consumer-good.unlisted", before);
        });
    }

    private static ConsumerGoodRequest request(Map<String, String> values, @Nullable String description) {
        return new ConsumerGoodRequest(
                GoodsCategory.valueOf(need(values, "category")),
                need(values, "brand"),
                need(values, "model"),
                grade(values, "energyGrade"),
                grade(values, "waterGrade"),
                Integer.valueOf(need(values, "yearlyCapacity")),
                values.get("tradeInOffer"),
                values.get("recoveryOffer"),
                description);
    }

    private static @Nullable Integer grade(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key)).map(Integer::valueOf).orElse(null);
    }

    private static String need(Map<String, String> values, String key) {
        return Objects.requireNonNull(values.get(key), key);
    }
}
