package cn.reserve.supplydemand.docking;

import static cn.reserve.supplydemand.notice.SupplyDemandNotice.economyBureau;
import static cn.reserve.supplydemand.notice.SupplyDemandNotice.enterprise;

import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other side what a step of a case means for it, with the step's transaction. */
@ApplicationScoped
class TellingOfDocking {
    private final Notices notices;

    TellingOfDocking(Notices notices) {
        this.notices = notices;
    }

    void of(DockingCase docking, StepKind step, DockingSide by) {
        Audience other = enterprise(docking.uscc(by.other()));
        switch (step) {
            case SUGGESTED ->
                tell(
                        SupplyDemandNotice.DOCKING_SUGGESTED,
                        enterprise(docking.buyerUscc()).or(enterprise(docking.supplierUscc())),
                        docking);
            case INTERESTED -> tell(SupplyDemandNotice.DOCKING_INTERESTED, other, docking);
            case TALKING -> tell(SupplyDemandNotice.DOCKING_TALKING, other, docking);
            case PROPOSED -> tell(SupplyDemandNotice.DOCKING_PROPOSED, other, docking);
            case AGREED -> tell(SupplyDemandNotice.DOCKING_AGREED, other.or(economyBureau()), docking);
            case DROPPED -> tell(SupplyDemandNotice.DOCKING_DROPPED, other, docking);
        }
    }

    /** Once until the other side has read: ten lines in a row are one notice. */
    void ofMessage(DockingCase docking, DockingSide by, int readUpTo) {
        notices.tellOnce(
                "docking.message:" + docking.id() + ":" + by + ":" + readUpTo,
                SupplyDemandNotice.DOCKING_MESSAGE.key(),
                enterprise(docking.uscc(by.other())),
                about(docking));
    }

    private void tell(SupplyDemandNotice notice, Audience audience, DockingCase docking) {
        notices.tell(notice.key(), audience, about(docking));
    }

    private static About about(DockingCase docking) {
        return new About(docking.id().toString(), docking.label(), "/dockings/" + docking.id());
    }
}
