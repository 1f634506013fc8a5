package cn.reserve.supplydemand.demand;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.ParticipantMerged;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.participant.ParticipantsMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files and changes the caller's own demands. */
@ApplicationScoped
class SavingDemand {
    private final Demands demands;
    private final Participants participants;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Feed feed;
    private final Clock clock;

    SavingDemand(
            Demands demands,
            Participants participants,
            Caller caller,
            Idempotency idempotency,
            Audit audit,
            Feed feed,
            Clock clock) {
        this.demands = demands;
        this.participants = participants;
        this.caller = caller;
        this.idempotency = idempotency;
        this.audit = audit;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * Stores a new demand of the caller's enterprise, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field, 403 without organisation, 409 while not verified
     */
    @Transactional
    Answer<DemandResponse> file(@Nullable String key, DemandRequest request) {
        check(request);
        String uscc = caller.requireOrganisation();
        return idempotency.once(key, request, DemandResponse.class, () -> fileNow(uscc, request));
    }

    /** Stores a new demand with the current transaction. */
    DemandResponse fileNow(String uscc, DemandRequest request) {
        check(request);
        Participant owner = participants.require(uscc);
        Demand demand = Demand.file(owner, request, clock.instant().truncatedTo(ChronoUnit.MICROS));
        demands.persistAndFlush(demand);
        return saved("demand.filed", null, DemandResponse.of(demand, owner));
    }

    /** Whether the change leaves the demand's project as it is; also true for a demand that the caller does not have. */
    @Transactional
    boolean keepsProject(UUID id, DemandRequest request) {
        String uscc = caller.requireOrganisation();
        return demands.findByIdOptional(id)
                .filter(found -> found.belongsTo(uscc))
                .map(found -> Objects.equals(found.projectId(), request.projectId()))
                .orElse(true);
    }

    /**
     * Changes one of the caller's demands.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when it is another enterprise's, 412 or 428 by {@code If-Match}
     */
    @Transactional
    DemandResponse change(UUID id, @Nullable String ifMatch, DemandRequest request) {
        check(request);
        String uscc = caller.requireOrganisation();
        Demand demand = Optional.ofNullable(demands.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.belongsTo(uscc))
                .orElseThrow(() -> Problems.notFound("demand"));
        Etags.require(ifMatch, demand.version());
        Participant owner = participants.require(uscc);
        DemandResponse before = DemandResponse.of(demand, owner);
        demand.change(owner, request, clock.instant().truncatedTo(ChronoUnit.MICROS));
        demands.flush();
        return saved("demand.changed", before, DemandResponse.of(demand, owner));
    }

    void takeOver(@Observes ParticipantMerged merged) {
        demands.moveTo(merged.into(), merged.uscc());
    }

    void follow(@Observes ParticipantsMoved moved) {
        demands.followMoves(moved.usccs());
    }

    private DemandResponse saved(String action, @Nullable DemandResponse before, DemandResponse after) {
        String id = after.id().toString();
        audit.record(action, "demand", id, after.wantedEquipment(), before, after);
        feed.publish("supply-demand.demand-saved", id, after);
        return after;
    }

    private void check(DemandRequest request) {
        List<Violation> wrong = DemandPolicy.check(request, LocalDate.now(clock));
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}
