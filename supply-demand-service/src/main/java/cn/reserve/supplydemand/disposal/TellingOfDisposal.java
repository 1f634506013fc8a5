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
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

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
        recyclers.fitting(found.kind(), MOST_TOLD).stream()
                .map(FittingRecycler::uscc)
                .filter(uscc -> !uscc.equals(found.uscc()))
                // One enterprise may be in the register with several businesses.
                .distinct()
                .forEach(uscc -> tell(SupplyDemandNotice.DISPOSAL_OFFERED, enterprise(uscc), found));
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
        UUID id = found.id();
        notices.tell(notice.key(), audience, new About(id.toString(), found.label(), "/equipment-disposals/" + id));
    }
}
