package cn.reserve.supplydemand.todo;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.todo.Todos;
import cn.reserve.platform.todo.WaitingWork;
import cn.reserve.supplydemand.demand.ReadingDemands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** Collects what waits for the caller: an enterprise's demands whose planned month has passed want a new month. */
@ApplicationScoped
class CollectingTodos implements WaitingWork {
    private final ReadingDemands demands;
    private final Caller caller;
    private final Clock clock;

    CollectingTodos(ReadingDemands demands, Caller caller, Clock clock) {
        this.demands = demands;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Todos ofCaller() {
        if (!caller.is(Role.ENTERPRISE)) {
            return Todos.of();
        }
        LocalDate today = LocalDate.now(clock);
        return Todos.of(new Todos.Todo(
                "demand.purchase-month-passed",
                demands.ownPlannedBefore(today),
                "/demands?purchaseBefore=" + YearMonth.from(today)));
    }
}
