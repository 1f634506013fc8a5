package cn.reserve.supplydemand.recycler;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.ParticipantMerged;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.participant.ParticipantsMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Rows of the survey that a district has passed become recyclers. */
@ApplicationScoped
public class ListingRecyclers {
    private final Recyclers recyclers;
    private final Participants participants;
    private final Audit audit;
    private final Feed feed;
    private final Clock clock;

    ListingRecyclers(Recyclers recyclers, Participants participants, Audit audit, Feed feed, Clock clock) {
        this.recyclers = recyclers;
        this.participants = participants;
        this.audit = audit;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * Lists a row. It changes the recycler that it became before, or the enterprise's own one of the same business.
     *
     * @param rows the row, and the one of an earlier round that it was taken over from
     * @param values by the keys that every template of the sheet keeps
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void list(Participant owner, List<UUID> rows, Map<String, String> values) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Recycler.Said said = said(values);
        Recycler known = recyclers
                .ofRows(rows)
                .or(() -> recyclers.same(owner.uscc(), said.businessKind(), rows.getFirst()))
                .orElse(null);
        RecyclerResponse before = known == null ? null : RecyclerResponse.of(known, owner);
        Recycler recycler = known == null ? Recycler.list(owner, said, now) : known;
        recycler.change(owner, said, now);
        recycler.comeFrom(rows.getFirst());
        recyclers.persistAndFlush(recycler);
        RecyclerResponse after = RecyclerResponse.of(recycler, owner);
        audit.record("recycler.listed", "recycler", after.id().toString(), after.label(), before, after);
        feed.publish("supply-demand.recycler-saved", after.id().toString(), after);
    }

    /** Those of some rows that became recyclers. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> listedOf(Collection<UUID> rows) {
        return recyclers.listedOf(rows);
    }

    /** Whether a row became a recycler. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isListed(UUID row) {
        return recyclers.ofRow(row).isPresent();
    }

    /** Takes the recycler out that a row became; none for a row that became none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unlist(UUID row) {
        recyclers.ofRow(row).ifPresent(listed -> {
            RecyclerResponse before = RecyclerResponse.of(listed, participants.require(listed.uscc()));
            String id = before.id().toString();
            recyclers.delete(listed);
            recyclers.flush();
            audit.record("recycler.unlisted", "recycler", id, before.label(), before, null);
            feed.publish("supply-demand.recycler-removed", id, Map.of("id", id));
        });
    }

    void takeOver(@Observes ParticipantMerged merged) {
        recyclers.moveTo(merged.into(), merged.uscc());
    }

    void follow(@Observes ParticipantsMoved moved) {
        recyclers.followMoves(moved.usccs());
    }

    private static Recycler.Said said(Map<String, String> values) {
        return new Recycler.Said(
                BusinessKind.valueOf(need(values, "businessKind")),
                need(values, "materials"),
                new BigDecimal(need(values, "capacity")),
                new BigDecimal(need(values, "handled")),
                values.get("qualification"));
    }

    private static String need(Map<String, String> values, String key) {
        return Objects.requireNonNull(values.get(key), key);
    }
}
