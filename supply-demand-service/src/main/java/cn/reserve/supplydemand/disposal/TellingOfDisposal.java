package cn.reserve.supplydemand.disposal;

import static cn.reserve.supplydemand.notice.SupplyDemandNotice.economyBureau;
import static cn.reserve.supplydemand.notice.SupplyDemandNotice.enterprise;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.recycler.FittingRecycler;
import cn.reserve.supplydemand.recycler.ReadingRecyclers;
import cn.reserve.supplydemand.recycler.RetiredKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells whoever a step of a case means something for, with the step's transaction. */
@ApplicationScoped
class TellingOfDisposal {
    /** More would be a circular to the whole trade; the register and the list are open to the others. */
    private static final int MOST_TOLD = 20;

    private final Notices notices;
    private final ReadingRecyclers recyclers;

    TellingOfDisposal(Notices notices, ReadingRecyclers recyclers) {
        this.notices = notices;
        this.recyclers = recyclers;
    }

    /** The enterprise, once for all lines of its project. */
    void opened(RetiredEquipment project) {
        notices.tell(
                SupplyDemandNotice.DISPOSAL_OPENED.key(),
                enterprise(project.uscc()),
                new About(
                        project.projectId().toString(),
                        project.name(),
                        "/equipment-disposals?projectId=" + project.projectId()));
    }

    /** Recyclers that it fits. */
    void offered(DisposalCase found) {
        offered(List.of(found));
    }

    /** Recyclers that some of a project's lines fit, each once: a project may retire a hundred machines. */
    void offered(List<DisposalCase> found) {
        Map<String, List<DisposalCase>> fitting = new LinkedHashMap<>();
        Map<RetiredKind, Set<String>> taking = new EnumMap<>(RetiredKind.class);
        for (DisposalCase one : found) {
            taking.computeIfAbsent(one.kind(), this::taking).stream()
                    .filter(uscc -> !uscc.equals(one.uscc()))
                    .forEach(uscc -> fitting.computeIfAbsent(uscc, _ -> new ArrayList<>())
                            .add(one));
        }
        fitting.forEach((uscc, cases) ->
                notices.tell(SupplyDemandNotice.DISPOSAL_OFFERED.key(), enterprise(uscc), about(cases)));
    }

    /** One enterprise may be in the register with several businesses. */
    private Set<String> taking(RetiredKind kind) {
        return recyclers.fitting(kind, MOST_TOLD).stream()
                .map(FittingRecycler::uscc)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static About about(List<DisposalCase> cases) {
        DisposalCase first = cases.getFirst();
        return cases.size() == 1
                ? about(first)
                : new About(
                        first.id().toString(),
                        first.label() + " +" + (cases.size() - 1),
                        "/equipment-disposals?state=OFFERED");
    }

    void owner(SupplyDemandNotice notice, DisposalCase found) {
        tell(notice, enterprise(found.uscc()), found);
    }

    void one(SupplyDemandNotice notice, String uscc, DisposalCase found) {
        tell(notice, enterprise(uscc), found);
    }

    /** The side that did not act. */
    void other(SupplyDemandNotice notice, DisposalCase found, DisposalSide by, String taker) {
        tell(notice, enterprise(by == DisposalSide.ENTERPRISE ? taker : found.uscc()), found);
    }

    /** Whoever handed the certificate in. */
    void disposer(SupplyDemandNotice notice, DisposalCase found) {
        String taker = found.recyclerUscc();
        tell(notice, enterprise(taker == null ? found.uscc() : taker), found);
    }

    /** Whoever checks certificates: the district of the enterprise's project, and the economy bureau. */
    void checkers(SupplyDemandNotice notice, DisposalCase found) {
        tell(notice, Audience.of(Role.DISTRICT_REVIEWER, found.county()).or(economyBureau()), found);
    }

    private void tell(SupplyDemandNotice notice, Audience audience, DisposalCase found) {
        notices.tell(notice.key(), audience, about(found));
    }

    private static About about(DisposalCase found) {
        UUID id = found.id();
        return new About(id.toString(), found.label(), "/equipment-disposals/" + id);
    }
}
