package cn.reserve.supplydemand.supply;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.participant.Participant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the supply sheet that a district has passed become listings. */
@ApplicationScoped
public class ListingSupply {
    private final Supplies supplies;
    private final RemovingSupply removing;
    private final Audit audit;
    private final Feed feed;
    private final Clock clock;

    ListingSupply(Supplies supplies, RemovingSupply removing, Audit audit, Feed feed, Clock clock) {
        this.supplies = supplies;
        this.removing = removing;
        this.audit = audit;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * Lists a row. It changes the listing that it became before, or the enterprise's own one of the same product and model: what is offered is
     * offered once, however it came here.
     *
     * @param rows the row, and the one of an earlier round that it was taken over from
     * @param values by the keys that every template of the sheet keeps
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void list(Participant owner, List<UUID> rows, Map<String, String> values) {
        SupplyRequest request = request(values);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Supply known = supplies.ofRows(rows)
                .or(() -> supplies.same(owner.uscc(), request.product(), request.model(), rows.getFirst()))
                .orElse(null);
        SupplyResponse before = known == null ? null : SupplyResponse.of(known, owner);
        Supply supply = known == null ? Supply.file(owner, request, now) : known;
        if (known != null) {
            known.adopt();
        }
        supply.change(owner, request, now);
        supply.comeFrom(rows.getFirst());
        supplies.persistAndFlush(supply);
        note(before, SupplyResponse.of(supply, owner));
    }

    /** Whether a row became a listing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isListed(UUID row) {
        return supplies.ofRow(row).isPresent();
    }

    /** What a row became is the listing of another one now, as it is; false where it has none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean handOn(UUID from, UUID to) {
        return supplies.ofRow(from)
                .map(listed -> {
                    listed.comeFrom(to);
                    return true;
                })
                .orElse(false);
    }

    /**
     * Takes the listing away that a row became; none for a row that became none. What its enterprise had filed itself stays. What was agreed about it
     * stands where it was agreed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unlist(UUID row) {
        supplies.ofRow(row).ifPresent(listed -> {
            if (listed.isAdopted()) {
                listed.letGo();
            } else {
                removing.remove(listed, "supply.unlisted");
            }
        });
    }

    private void note(@Nullable SupplyResponse before, SupplyResponse after) {
        String id = after.id().toString();
        audit.record("supply.listed", "supply", id, after.product() + " " + after.model(), before, after);
        feed.publish("supply-demand.supply-saved", id, after);
    }

    private static SupplyRequest request(Map<String, String> values) {
        BigDecimal one = new BigDecimal(need(values, "priceFrom"));
        BigDecimal other = new BigDecimal(need(values, "priceTo"));
        return new SupplyRequest(
                need(values, "product"),
                need(values, "model"),
                EquipmentCategory.valueOf(need(values, "category")),
                need(values, "applicationField"),
                need(values, "keyFigures"),
                Optional.ofNullable(values.get("energyGrade"))
                        .map(Integer::valueOf)
                        .orElse(null),
                Boolean.parseBoolean(need(values, "firstOfKind")),
                Integer.valueOf(need(values, "yearlyCapacity")),
                // A template without the rule about prices may let them stand the other way round; the listing never
                // does.
                one.min(other),
                one.max(other),
                Integer.valueOf(need(values, "deliveryDays")),
                need(values, "afterSales"),
                Optional.ofNullable(values.get("localContent"))
                        .map(text -> new BigDecimal(text).setScale(2, RoundingMode.HALF_UP))
                        .orElse(null));
    }

    private static String need(Map<String, String> values, String key) {
        return Objects.requireNonNull(values.get(key), key);
    }
}
