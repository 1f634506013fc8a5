package cn.reserve.financing.docking;

import cn.reserve.financing.calendar.CityCalendar;
import cn.reserve.financing.need.Need;
import cn.reserve.financing.need.NeedState;
import cn.reserve.financing.need.Needs;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What every step of a case leaves behind: the need's figures, an audit entry, an event, and the fresh record. */
@ApplicationScoped
class RecordingCase {
    private final Cases cases;
    private final Needs needs;
    private final Audit audit;
    private final Feed feed;
    private final TellingOfCase telling;
    private final Caller caller;
    private final CityCalendar calendar;

    RecordingCase(
            Cases cases,
            Needs needs,
            Audit audit,
            Feed feed,
            TellingOfCase telling,
            Caller caller,
            CityCalendar calendar) {
        this.cases = cases;
        this.needs = needs;
        this.audit = audit;
        this.feed = feed;
        this.telling = telling;
        this.caller = caller;
        this.calendar = calendar;
    }

    /** The caller as the one who does a step now. */
    Doing doing(@Nullable String note) {
        return new Doing(calendar.now(), caller.subject(), caller.name(), caller.organisationName(), note);
    }

    /** Records a step that was just taken on a held need. */
    CaseResponse record(String action, DockingCase moved, Need need, @Nullable Decision before) {
        cases.flush();
        Cases.Figures figures = cases.figures(need.id());
        NeedState state = needs.report(need.id(), figures.inProgress(), figures.approved());
        audit.record(action, "case", moved.id().toString(), moved.label(), before, Decision.of(moved));
        feed.publish(CaseAdvanced.TYPE, moved.id().toString(), CaseAdvanced.of(moved));
        telling.of(moved, need);
        return CaseResponse.of(moved, state, need.amount(), CaseScope.of(caller), calendar.now());
    }

    /** The fields of a case that carry a decision, as the audit trail keeps them. */
    record Decision(
            String bank,
            String bankName,
            String needId,
            CaseState state,
            @Nullable CreditTerms terms,
            @Nullable ClosingReason reasonCode,
            @Nullable String reasonText) {

        static Decision of(DockingCase docking) {
            return new Decision(
                    docking.bank(),
                    docking.bankName(),
                    docking.needId().toString(),
                    docking.state(),
                    docking.terms(),
                    docking.reasonCode(),
                    docking.reasonText());
        }
    }
}
