package cn.reserve.supplydemand.docking;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads cases within the caller's scope. */
@ApplicationScoped
public class ReadingDockings {
    private final DockingCases cases;
    private final DockingMessages messages;
    private final Participants participants;
    private final Caller caller;

    ReadingDockings(DockingCases cases, DockingMessages messages, Participants participants, Caller caller) {
        this.cases = cases;
        this.messages = messages;
        this.participants = participants;
        this.caller = caller;
    }

    /** How many cases wait for the caller's enterprise. */
    public long waitingForCaller() {
        return cases.waitingFor(caller.scope());
    }

    /** How many cases have messages that the caller's enterprise has not read. */
    public long unreadOfCaller() {
        return caller.organisation().map(messages::casesWithUnread).orElse(0L);
    }

    /**
     * One case.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when unknown or not the caller's to know
     */
    @Transactional
    DockingResponse one(UUID id) {
        return response(cases.find(id, caller.scope()).orElseThrow(() -> Problems.notFound("docking")));
    }

    DockingResponse response(DockingCase docking) {
        Map<String, Participant> parties = parties(List.of(docking));
        return DockingResponse.of(
                docking,
                Participants.in(parties, docking.buyerUscc()),
                Participants.in(parties, docking.supplierUscc()),
                DockingSide.of(caller.scope(), docking),
                counts(List.of(docking)).getOrDefault(docking.id(), MessageCount.NONE));
    }

    @Transactional
    Page<DockingRow> page(DockingSearch search, PageParams paging) {
        Page<DockingCase> page = cases.page(search.query(caller.scope()), search.order(), paging);
        Map<String, Participant> parties = parties(page.items());
        Map<UUID, MessageCount> counts = counts(page.items());
        Scope scope = caller.scope();
        return page.map(docking -> row(docking, parties, counts, scope));
    }

    /** All that the search finds, for an export. */
    ListRows<DockingRow> every(DockingSearch search) {
        Scope scope = caller.scope();
        return cases.every(search.query(scope), search.order()).inPortions(found -> {
            Map<String, Participant> parties = parties(found);
            return found.stream()
                    .map(docking -> row(docking, parties, Map.of(), scope))
                    .toList();
        });
    }

    private static DockingRow row(
            DockingCase docking, Map<String, Participant> parties, Map<UUID, MessageCount> counts, Scope scope) {
        return DockingRow.of(
                docking,
                Participants.in(parties, docking.buyerUscc()),
                Participants.in(parties, docking.supplierUscc()),
                DockingSide.of(scope, docking),
                counts.getOrDefault(docking.id(), MessageCount.NONE));
    }

    private Map<UUID, MessageCount> counts(Collection<DockingCase> found) {
        return messages.counts(
                found.stream().map(DockingCase::id).toList(),
                caller.organisation().orElse(""));
    }

    private Map<String, Participant> parties(Collection<DockingCase> found) {
        return participants.named(found.stream()
                .flatMap(docking -> Stream.of(docking.buyerUscc(), docking.supplierUscc()))
                .toList());
    }
}
