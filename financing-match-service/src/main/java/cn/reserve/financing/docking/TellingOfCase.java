package cn.reserve.financing.docking;

import cn.reserve.financing.need.Need;
import cn.reserve.financing.notice.FinancingNotice;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the other side what a step of a case means for it, with the step's transaction. */
@ApplicationScoped
class TellingOfCase {
    private final Notices notices;

    TellingOfCase(Notices notices) {
        this.notices = notices;
    }

    void of(DockingCase moved, Need need) {
        // A bank that takes up a need has heard of it, and of the batch that came with it: it owes none of the batch's
        // others a case.
        notices.actedUpon(need.id().toString());
        UUID batch = need.batchId();
        if (batch != null) {
            notices.actedUpon(batch.toString());
        }
        switch (moved.state()) {
            case CLAIMED -> enterprise(FinancingNotice.CLAIMED, moved);
            case DECLINED -> enterprise(FinancingNotice.DECLINED, moved);
            case CREDIT_APPROVED -> enterprise(FinancingNotice.CREDIT_APPROVED, moved);
            case REFUSED -> enterprise(FinancingNotice.REFUSED, moved);
            case WITHDRAWN -> bank(FinancingNotice.WITHDRAWN, moved);
            case ACCEPTED, DUE_DILIGENCE, PRE_EXAMINED -> {}
        }
    }

    private void enterprise(FinancingNotice notice, DockingCase moved) {
        tell(notice, Audience.of(Role.ENTERPRISE, moved.uscc()), moved);
    }

    private void bank(FinancingNotice notice, DockingCase moved) {
        tell(notice, FinancingNotice.bank(moved.bank()), moved);
    }

    private void tell(FinancingNotice notice, Audience audience, DockingCase moved) {
        notices.tell(notice.key(), audience, new About(moved.id().toString(), moved.label(), "/cases/" + moved.id()));
    }
}
