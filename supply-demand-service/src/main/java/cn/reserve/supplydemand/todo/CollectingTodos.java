package cn.reserve.supplydemand.todo;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.todo.Todos;
import cn.reserve.platform.todo.Todos.Todo;
import cn.reserve.platform.todo.WaitingWork;
import cn.reserve.supplydemand.demand.ReadingDemands;
import cn.reserve.supplydemand.network.ReadingSites;
import cn.reserve.supplydemand.tradein.ReadingOffers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what waits for the caller: an enterprise's demands whose planned month has passed want a new month, its sites and offers that came
 * back want mending; a district decides on the sites of its county; both renew qualifications that run out.
 */
@ApplicationScoped
class CollectingTodos implements WaitingWork {
    private final ReadingDemands demands;
    private final ReadingSites sites;
    private final ReadingOffers offers;
    private final Caller caller;
    private final Clock clock;

    CollectingTodos(ReadingDemands demands, ReadingSites sites, ReadingOffers offers, Caller caller, Clock clock) {
        this.demands = demands;
        this.sites = sites;
        this.offers = offers;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Todos ofCaller() {
        LocalDate today = LocalDate.now(clock);
        List<Todo> waiting = new ArrayList<>();
        if (caller.is(Role.ENTERPRISE)) {
            waiting.addAll(ofEnterprise(today));
        }
        if (caller.is(Role.DISTRICT_REVIEWER)) {
            waiting.addAll(ofDistrict(today));
        }
        return new Todos(waiting);
    }

    private List<Todo> ofEnterprise(LocalDate today) {
        LocalDate soon = soon(today);
        return List.of(
                new Todo(
                        "demand.purchase-month-passed",
                        demands.ownPlannedBefore(today),
                        "/demands?purchaseBefore=" + YearMonth.from(today)),
                new Todo("site.returned", sites.ownReturned(), "/recycling-sites?mine=true&returned=true"),
                new Todo(
                        "site.qualification-ends",
                        sites.ownRunningOut(soon),
                        "/recycling-sites?mine=true&qualificationBefore=" + soon),
                new Todo("trade-in.taken-down", offers.ownTakenDown(), "/trade-in?mine=true&state=TAKEN_DOWN"));
    }

    private List<Todo> ofDistrict(LocalDate today) {
        LocalDate soon = soon(today);
        return List.of(
                new Todo("site.waiting", sites.waitingInDistrict(), "/recycling-sites?mine=true&waiting=true"),
                new Todo(
                        "site.qualification-ends",
                        sites.runningOutInDistrict(soon),
                        "/recycling-sites?mine=true&qualificationBefore=" + soon));
    }

    private static LocalDate soon(LocalDate today) {
        return today.plusDays(ReadingSites.runsOutWithinDays());
    }
}
