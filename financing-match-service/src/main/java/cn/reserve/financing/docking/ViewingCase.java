package cn.reserve.financing.docking;

import cn.reserve.financing.calendar.CityCalendar;
import cn.reserve.financing.need.Need;
import cn.reserve.financing.need.Needs;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reading one case. */
@ApplicationScoped
class ViewingCase {
    private final Cases cases;
    private final Needs needs;
    private final Caller caller;
    private final CityCalendar calendar;

    ViewingCase(Cases cases, Needs needs, Caller caller, CityCalendar calendar) {
        this.cases = cases;
        this.needs = needs;
        this.caller = caller;
        this.calendar = calendar;
    }

    /**
     * The case as the caller may read it.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code case.not-found}
     */
    @Transactional
    CaseResponse view(UUID id) {
        CaseScope scope = CaseScope.of(caller);
        DockingCase found = cases.find(id, scope).orElseThrow(() -> Problems.notFound("case"));
        Need need = needs.findById(found.needId());
        return CaseResponse.of(found, need.state(), need.amount(), scope, calendar.now());
    }
}
