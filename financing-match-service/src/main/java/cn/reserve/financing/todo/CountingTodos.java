package cn.reserve.financing.todo;

import cn.reserve.financing.calendar.CityCalendar;
import cn.reserve.financing.docking.CaseState;
import cn.reserve.financing.docking.Workload;
import cn.reserve.financing.need.NeedState;
import cn.reserve.financing.need.Needs;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Counts what waits for the caller. */
@ApplicationScoped
class CountingTodos {
    private final Needs needs;
    private final Workload workload;
    private final Caller caller;
    private final CityCalendar calendar;

    CountingTodos(Needs needs, Workload workload, Caller caller, CityCalendar calendar) {
        this.needs = needs;
        this.workload = workload;
        this.caller = caller;
        this.calendar = calendar;
    }

    /** The caller's list; empty for roles that have nothing to do here. */
    @Transactional
    TodoList list() {
        List<TodoList.Todo> todos = new ArrayList<>();
        if (caller.isAny(Role.BANK_OFFICER, Role.BANK_MANAGER)) {
            String bank = caller.requireOrganisation();
            addOpenNeeds(todos);
            add(todos, "case.claimed", workload.ofBank(bank, CaseState.CLAIMED), "/cases?state=CLAIMED");
            add(todos, "case.overdue", workload.overdueOfBank(bank, calendar.now()), "/cases");
        } else if (caller.is(Role.ENTERPRISE)) {
            String uscc = caller.requireOrganisation();
            add(
                    todos,
                    "case.credit-approved",
                    workload.ofEnterprise(uscc, CaseState.CREDIT_APPROVED),
                    "/cases?state=CREDIT_APPROVED");
        } else if (caller.isAny(Role.CENTRAL_BANK, Role.COMMISSION_PREPARER, Role.COMMISSION_APPROVER)) {
            addOpenNeeds(todos);
        }
        return new TodoList(todos);
    }

    private void addOpenNeeds(List<TodoList.Todo> todos) {
        add(todos, "need.open", needs.count(NeedState.OPEN, Page.EXACT_TO), "/needs?state=OPEN");
    }

    private static void add(List<TodoList.Todo> todos, String kind, long count, String link) {
        if (count > 0) {
            todos.add(new TodoList.Todo(kind, count, link));
        }
    }
}
