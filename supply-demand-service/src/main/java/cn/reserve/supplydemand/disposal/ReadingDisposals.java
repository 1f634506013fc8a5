package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.file.KeptFile;
import cn.reserve.supplydemand.file.KeptFiles;
import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.recycler.FitReason;
import cn.reserve.supplydemand.recycler.FittingRecycler;
import cn.reserve.supplydemand.recycler.ReadingRecyclers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads cases within the caller's scope. */
@ApplicationScoped
public class ReadingDisposals {
    private static final int MOST_FITTING = 20;

    private final DisposalCases cases;
    private final DisposalBids bids;
    private final DisposalSteps steps;
    private final ReadingRecyclers recyclers;
    private final Participants participants;
    private final KeptFiles files;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final int patience;

    ReadingDisposals(
            DisposalCases cases,
            DisposalBids bids,
            DisposalSteps steps,
            ReadingRecyclers recyclers,
            Participants participants,
            KeptFiles files,
            Audit audit,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "reserve.disposal.unanswered-days", defaultValue = "15") int patience) {
        this.cases = cases;
        this.bids = bids;
        this.steps = steps;
        this.recyclers = recyclers;
        this.participants = participants;
        this.files = files;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.patience = patience;
    }

    /** How many cases wait for the caller: a choice, a pick-up to confirm, a certificate to put or to check. */
    public long waitingForCaller() {
        return cases.waitingFor(caller.scope());
    }

    /** How many are offered that fit the caller's enterprise, which has not answered. */
    public long fittingCaller() {
        return caller.organisation().map(cases::fitting).orElse(0L);
    }

    /** How many nobody has bid for within the days that the city waits; for the economy bureau. */
    public long unansweredForCaller() {
        return caller.is(Role.BUREAU_REVIEWER) && DisposalVisibility.leads(caller.scope())
                ? cases.unanswered(unansweredSince())
                : 0;
    }

    private Instant unansweredSince() {
        return clock.instant().minus(Duration.ofDays(patience));
    }

    /** A case with the side that the caller stands on; the bid is the caller's own, null without one. */
    record Seen(
            DisposalCase found, DisposalSide side, @Nullable DisposalBid bid, List<FitReason> fit) {
        UUID id() {
            return found.id();
        }
    }

    /**
     * One case.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when unknown or not the caller's to know
     */
    @Transactional
    DisposalResponse one(UUID id) {
        return response(seen(cases.findById(id)));
    }

    /** The same, held until the transaction ends, so that of two steps at once the second sees the first. */
    Seen held(UUID id) {
        return seen(cases.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Seen seen(@Nullable DisposalCase found) {
        if (found == null) {
            throw Problems.notFound("equipment-disposal");
        }
        Scope scope = caller.scope();
        DisposalBid bid = scope instanceof Scope.Organisation(String alias)
                ? bids.of(found.id(), alias).orElse(null)
                : null;
        List<FitReason> fit = scope instanceof Scope.Organisation(String alias) && !alias.equals(found.uscc())
                ? recyclers.reasons(found.kind(), alias)
                : List.of();
        return DisposalVisibility.side(scope, found, bid, !fit.isEmpty())
                .map(side -> new Seen(found, side, bid, fit))
                .orElseThrow(() -> Problems.notFound("equipment-disposal"));
    }

    DisposalResponse response(Seen seen) {
        DisposalCase found = seen.found();
        KeptFile file = files.find(RecordingDisposal.CERTIFICATES, found.id()).orElse(null);
        String taker = found.recyclerUscc();
        BidState own = seen.bid() == null ? null : seen.bid().state();
        return DisposalResponse.of(
                found,
                new DisposalResponse.Around(
                        seen.side(),
                        seen.fit(),
                        fitting(seen),
                        shown(seen),
                        taker == null ? null : participants.require(taker),
                        file != null && readsFile(seen) ? file : null,
                        shownSteps(seen),
                        DisposalAction.allowed(
                                seen.side(), found, own, DisposalVisibility.leads(caller.scope()), file != null)));
    }

    /** A bidder reads none; who was chosen reads them from the choice on, and nothing of others who bid or had been chosen before. */
    private List<DisposalResponse.Step> shownSteps(Seen seen) {
        if (seen.side() == DisposalSide.BIDDER) {
            return List.of();
        }
        List<DisposalStep> all = steps.of(seen.id());
        int since = seen.side() != DisposalSide.RECYCLER
                ? 0
                : all.stream()
                        .filter(step -> step.kind() == StepKind.CHOSEN)
                        .mapToInt(DisposalStep::sequence)
                        .max()
                        .orElse(0);
        return all.stream()
                .filter(step -> step.sequence() >= since)
                .map(DisposalResponse.Step::of)
                .toList();
    }

    private List<FittingRecycler> fitting(Seen seen) {
        boolean shown = seen.found().state() == DisposalState.OFFERED
                && seen.side() != DisposalSide.BIDDER
                && seen.side() != DisposalSide.RECYCLER;
        return shown
                ? recyclers.fitting(seen.found().kind(), MOST_FITTING).stream()
                        .filter(recycler -> !recycler.uscc().equals(seen.found().uscc()))
                        .toList()
                : List.of();
    }

    private List<DisposalResponse.Bid> shown(Seen seen) {
        boolean all = seen.side() != DisposalSide.BIDDER && seen.side() != DisposalSide.RECYCLER;
        List<DisposalBid> found =
                all ? bids.of(seen.id()) : Stream.ofNullable(seen.bid()).toList();
        Map<String, Participant> owners =
                participants.named(found.stream().map(DisposalBid::uscc).toList());
        return found.stream()
                .map(bid -> bid(seen, bid, Participants.in(owners, bid.uscc())))
                .toList();
    }

    private DisposalResponse.Bid bid(Seen seen, DisposalBid bid, Participant owner) {
        boolean calls = seen.side() == DisposalSide.ENTERPRISE || bid.equals(seen.bid());
        return new DisposalResponse.Bid(
                bid.id(),
                new EnterpriseName(owner.uscc(), owner.name()),
                owner.countyName(),
                bid.state(),
                bid.pricing(),
                bid.price(),
                bid.pickUpOn(),
                bid.note(),
                calls ? DisposalResponse.contact(bid.contactPerson(), bid.contactPhone()) : null,
                recyclers.reasons(seen.found().kind(), owner.uscc()),
                bid.updatedAt());
    }

    /** Its disposing side's alone until it is handed in, then of everybody who follows the case. */
    private static boolean readsFile(Seen seen) {
        return seen.side() == seen.found().disposingSide()
                || (seen.found().certificateOn() != null && seen.side() != DisposalSide.BIDDER);
    }

    /**
     * Which file is the certificate; a look of another than the two sides is noted.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code equipment-disposal.not-found}, or {@code disposal-certificate.not-found}
     *     when there is none or it is not the caller's to read
     */
    @Transactional
    KeptFile download(UUID id) {
        Seen seen = seen(cases.findById(id));
        KeptFile file = files.find(RecordingDisposal.CERTIFICATES, id)
                .filter(_ -> readsFile(seen))
                .orElseThrow(() -> Problems.notFound("disposal-certificate"));
        if (seen.side() != DisposalSide.ENTERPRISE && seen.side() != DisposalSide.RECYCLER) {
            audit.recordLook(
                    "equipment-disposal.certificate-downloaded",
                    "equipment-disposal",
                    id.toString(),
                    seen.found().label());
        }
        return file;
    }

    /** Writes a certificate by portions. */
    void write(UUID id, KeptFile file, OutputStream out) throws IOException {
        files.write(RecordingDisposal.CERTIFICATES, id, file, out);
    }

    @Transactional
    Page<DisposalRow> page(DisposalSearch search, PageParams paging) {
        Page<DisposalCase> page = cases.page(search.query(caller.scope(), unansweredSince()), search.order(), paging);
        Around around = around(page.items());
        return page.map(around::row);
    }

    /** All that the search finds, for an export. */
    ListRows<DisposalRow> every(DisposalSearch search) {
        return cases.every(search.query(caller.scope(), unansweredSince()), search.order())
                .inPortions(found -> {
                    Around around = around(found);
                    return found.stream().map(around::row).toList();
                });
    }

    private Around around(List<DisposalCase> found) {
        Scope scope = caller.scope();
        Map<UUID, DisposalBid> own = scope instanceof Scope.Organisation(String alias)
                ? bids.of(found.stream().map(DisposalCase::id).toList(), alias)
                : Map.of();
        Map<String, Participant> takers = participants.named(found.stream()
                .flatMap(row -> Stream.ofNullable(row.recyclerUscc()))
                .toList());
        return new Around(scope, own, takers);
    }

    private record Around(Scope scope, Map<UUID, DisposalBid> own, Map<String, Participant> takers) {
        /** The query has let through only what the caller may know of: whatever is left without a bid is fitting. */
        DisposalRow row(DisposalCase found) {
            DisposalBid bid = own.get(found.id());
            DisposalSide side = DisposalVisibility.side(scope, found, bid, true).orElse(DisposalSide.BIDDER);
            EnterpriseName recycler = Optional.ofNullable(found.recyclerUscc())
                    .map(takers::get)
                    .map(taker -> new EnterpriseName(taker.uscc(), taker.name()))
                    .orElse(null);
            return DisposalRow.of(found, side, bid, recycler);
        }
    }
}
