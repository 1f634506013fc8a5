package cn.reserve.financing.todo;

import cn.reserve.financing.calendar.CityCalendar;
import cn.reserve.financing.docking.CaseState;
import cn.reserve.financing.docking.Workload;
import cn.reserve.financing.need.NeedState;
import cn.reserve.financing.need.Needs;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.todo.Todos;
import cn.reserve.platform.todo.Todos.Todo;
import cn.reserve.platform.todo.WaitingWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Counts what waits for the caller; nothing does before an account belongs to an organisation. */
@ApplicationScoped
class CountingTodos implements WaitingWork {
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

    @Override
    @Transactional
    public Todos ofCaller() {
        List<Todo> todos = new ArrayList<>();
        if (caller.isAny(Role.BANK_OFFICER, Role.BANK_MANAGER)) {
            caller.organisation().ifPresent(bank -> addOfBank(todos, bank));
        } else if (caller.is(Role.ENTERPRISE)) {
            caller.organisation().ifPresent(uscc -> addOfEnterprise(todos, uscc));
        } else if (caller.isAny(Role.CENTRAL_BANK, Role.COMMISSION_PREPARER, Role.COMMISSION_APPROVER)) {
            todos.add(openNeeds("need.untaken"));
        }
        return new Todos(todos);
    }

    private void addOfBank(List<Todo> todos, String bank) {
        todos.add(openNeeds("need.open"));
        todos.add(new Todo("case.claimed", workload.ofBank(bank, CaseState.CLAIMED), "/cases?state=CLAIMED"));
        todos.add(new Todo("case.overdue", workload.overdueOfBank(bank, calendar.now()), "/cases"));
    }

    private void addOfEnterprise(List<Todo> todos, String uscc) {
        todos.add(new Todo(
                "case.credit-approved",
                workload.ofEnterprise(uscc, CaseState.CREDIT_APPROVED),
                "/cases?state=CREDIT_APPROVED"));
    }

    /** For a bank work to take up; for those who do not dock themselves, what still has no bank. */
    private Todo openNeeds(String kind) {
        return new Todo(kind, needs.count(NeedState.OPEN, Page.EXACT_TO), "/needs?state=OPEN");
    }
}
