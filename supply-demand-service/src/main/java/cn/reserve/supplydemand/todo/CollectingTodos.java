package cn.reserve.supplydemand.todo;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.supplydemand.demand.ReadingDemands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Collects what waits for the caller: an enterprise's demands whose planned month has passed want a new month. */
@ApplicationScoped
class CollectingTodos {
    private final ReadingDemands demands;
    private final Caller caller;
    private final Clock clock;

    CollectingTodos(ReadingDemands demands, Caller caller, Clock clock) {
        this.demands = demands;
        this.caller = caller;
        this.clock = clock;
    }

    Todos ofCaller() {
        if (!caller.is(Role.ENTERPRISE)) {
            return new Todos(List.of());
        }
        LocalDate today = LocalDate.now(clock);
        long overdue = demands.ownPlannedBefore(today);
        return new Todos(
                overdue == 0
                        ? List.of()
                        : List.of(new Todos.Todo(
                                "demand.purchase-month-passed",
                                overdue,
                                "/demands?purchaseBefore=" + YearMonth.from(today))));
    }
}
