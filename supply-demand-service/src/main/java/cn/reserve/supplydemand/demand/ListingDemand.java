package cn.reserve.supplydemand.demand;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.participant.Participant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the demand sheet that a district has passed become listings. */
@ApplicationScoped
public class ListingDemand {
    private final Demands demands;
    private final RemovingDemand removing;
    private final Audit audit;
    private final Feed feed;
    private final Clock clock;

    ListingDemand(Demands demands, RemovingDemand removing, Audit audit, Feed feed, Clock clock) {
        this.demands = demands;
        this.removing = removing;
        this.audit = audit;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * Lists a row; passed again, it changes the listing that it became. Two demands may say the same, so that nothing else tells that they are
     * one. A project that was linked to the listing since stays linked.
     *
     * @param rows the row, and the one of an earlier round that it was taken over from
     * @param values by the keys that every template of the sheet keeps
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void list(Participant owner, List<UUID> rows, Map<String, String> values) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Demand known = demands.ofRows(rows).orElse(null);
        DemandResponse before = known == null ? null : DemandResponse.of(known, owner);
        DemandRequest request = request(values, known == null ? null : known.projectId());
        Demand demand = known == null ? Demand.file(owner, request, now) : known;
        demand.change(owner, request, now);
        demand.comeFrom(rows.getFirst());
        demands.persistAndFlush(demand);
        note(before, DemandResponse.of(demand, owner));
    }

    /** Whether a row became a listing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isListed(UUID row) {
        return demands.ofRow(row).isPresent();
    }

    /** What a row became is the listing of another one now, as it is; false where it has none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean handOn(UUID from, UUID to) {
        return demands.ofRow(from)
                .map(listed -> {
                    listed.comeFrom(to);
                    return true;
                })
                .orElse(false);
    }

    /** Takes the listing away that a row became; none for a row that became none. What was agreed about it stands where it was agreed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unlist(UUID row) {
        demands.ofRow(row).ifPresent(listed -> removing.remove(listed, "demand.unlisted"));
    }

    private void note(@Nullable DemandResponse before, DemandResponse after) {
        String id = after.id().toString();
        audit.record("demand.listed", "demand", id, after.wantedEquipment(), before, after);
        feed.publish("supply-demand.demand-saved", id, after);
    }

    private static DemandRequest request(Map<String, String> values, @Nullable UUID project) {
        return new DemandRequest(
                DemandKind.valueOf(need(values, "kind")),
                project,
                values.get("retiredEquipment"),
                Optional.ofNullable(values.get("retiredYear"))
                        .map(Integer::valueOf)
                        .orElse(null),
                need(values, "wantedEquipment"),
                EquipmentCategory.valueOf(need(values, "category")),
                need(values, "keyFigures"),
                Integer.valueOf(need(values, "quantity")),
                new BigDecimal(need(values, "budget")),
                YearMonth.parse(need(values, "purchaseMonth")),
                Boolean.parseBoolean(need(values, "financingWanted")),
                Boolean.parseBoolean(need(values, "digital")),
                Boolean.parseBoolean(need(values, "green")));
    }

    private static String need(Map<String, String> values, String key) {
        return Objects.requireNonNull(values.get(key), key);
    }
}
