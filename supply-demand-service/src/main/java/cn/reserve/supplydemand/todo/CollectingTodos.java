package cn.reserve.supplydemand.todo;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.todo.Todos;
import cn.reserve.platform.todo.Todos.Todo;
import cn.reserve.platform.todo.WaitingWork;
import cn.reserve.supplydemand.demand.ReadingDemands;
import cn.reserve.supplydemand.diagnosis.ReadingDiagnoses;
import cn.reserve.supplydemand.disposal.ReadingDisposals;
import cn.reserve.supplydemand.docking.ReadingDockings;
import cn.reserve.supplydemand.enquiry.ReadingEnquiries;
import cn.reserve.supplydemand.network.ReadingSites;
import cn.reserve.supplydemand.provider.ReadingProviders;
import cn.reserve.supplydemand.submission.WaitingSubmissions;
import cn.reserve.supplydemand.tradein.ReadingOffers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what waits for the caller: for an enterprise the rounds that ask it and sheets that came back, demands whose planned month has passed,
 * dockings that want an answer and messages that nobody has read, a diagnosis that was asked for or whose report wants decisions, its sites and
 * offers that want mending, enquiries that want an answer, retired equipment that fits it or waits for its step; for a district the sheets that were handed in and the sites of its county; both renew qualifications that run out;
 * for the economy bureau rounds whose deadline has passed, applications for the register of providers and diagnoses that it answers.
 */
@ApplicationScoped
class CollectingTodos implements WaitingWork {
    private static final String ROUNDS = "/collection-rounds";
    private static final String DISPOSALS = "/equipment-disposals";
    private static final String OWNER_BUREAU = "economy";

    private final ReadingDemands demands;
    private final WaitingSubmissions submissions;
    private final ReadingDockings dockings;
    private final ReadingDiagnoses diagnoses;
    private final ReadingProviders providers;
    private final ReadingSites sites;
    private final ReadingOffers offers;
    private final ReadingEnquiries enquiries;
    private final ReadingDisposals disposals;
    private final Caller caller;
    private final Clock clock;

    CollectingTodos(
            ReadingDemands demands,
            WaitingSubmissions submissions,
            ReadingDockings dockings,
            ReadingDiagnoses diagnoses,
            ReadingProviders providers,
            ReadingSites sites,
            ReadingOffers offers,
            ReadingEnquiries enquiries,
            ReadingDisposals disposals,
            Caller caller,
            Clock clock) {
        this.demands = demands;
        this.submissions = submissions;
        this.dockings = dockings;
        this.diagnoses = diagnoses;
        this.providers = providers;
        this.sites = sites;
        this.offers = offers;
        this.enquiries = enquiries;
        this.disposals = disposals;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Todos ofCaller() {
        LocalDate today = LocalDate.now(clock);
        List<Todo> waiting = new ArrayList<>();
        waiting.addAll(ofRounds());
        if (caller.is(Role.ENTERPRISE)) {
            waiting.addAll(ofEnterprise(today));
        }
        if (caller.is(Role.DISTRICT_REVIEWER)) {
            waiting.addAll(ofDistrict(today));
        }
        if (caller.is(Role.BUREAU_REVIEWER)) {
            waiting.addAll(ofBureau());
        }
        return new Todos(waiting);
    }

    private List<Todo> ofRounds() {
        return switch (caller.scope()) {
            case Scope.Organisation(String uscc)
            when caller.is(Role.ENTERPRISE) ->
                List.of(
                        new Todo("submission.returned", submissions.returned(uscc), ROUNDS),
                        new Todo("collection-round.to-fill", submissions.toFill(uscc), ROUNDS));
            case Scope.District(String county)
            when caller.is(Role.DISTRICT_REVIEWER) ->
                List.of(new Todo("submission.to-check", submissions.toCheck(county), ROUNDS));
            case Scope.Bureau(String code)
            when caller.is(Role.BUREAU_REVIEWER) && code.equals(OWNER_BUREAU) ->
                List.of(new Todo("collection-round.past-deadline", submissions.pastDeadline(), ROUNDS));
            default -> List.of();
        };
    }

    private List<Todo> ofEnterprise(LocalDate today) {
        LocalDate soon = soon(today);
        return List.of(
                new Todo(
                        "demand.purchase-month-passed",
                        demands.ownPlannedBefore(today),
                        "/demands?purchaseBefore=" + YearMonth.from(today)),
                new Todo("docking.answer-awaited", dockings.waitingForCaller(), "/dockings?awaiting=ME"),
                new Todo("docking.messages-unread", dockings.unreadOfCaller(), "/dockings?awaiting=UNREAD"),
                diagnosesToAnswer(),
                new Todo("diagnosis.measures-to-decide", diagnoses.undecidedOfCaller(), "/diagnoses?state=REPORTED"),
                new Todo("site.returned", sites.ownReturned(), "/recycling-sites?mine=true&returned=true"),
                new Todo(
                        "site.qualification-ends",
                        sites.ownRunningOut(soon),
                        "/recycling-sites?mine=true&qualificationBefore=" + soon),
                new Todo("trade-in.taken-down", offers.ownTakenDown(), "/trade-in?mine=true&state=TAKEN_DOWN"),
                new Todo("enquiry.unanswered", enquiries.unanswered(), "/enquiries?side=RECEIVED&state=OPEN"),
                new Todo("equipment-disposal.fitting", disposals.fittingCaller(), DISPOSALS + "?state=OFFERED"),
                disposalsAwaiting());
    }

    private List<Todo> ofDistrict(LocalDate today) {
        LocalDate soon = soon(today);
        return List.of(
                disposalsAwaiting(),
                new Todo("site.waiting", sites.waitingInDistrict(), "/recycling-sites?mine=true&waiting=true"),
                new Todo(
                        "site.qualification-ends",
                        sites.runningOutInDistrict(soon),
                        "/recycling-sites?mine=true&qualificationBefore=" + soon));
    }

    private List<Todo> ofBureau() {
        return List.of(
                new Todo("provider.to-decide", providers.undecidedByCaller(), "/service-providers?state=APPLIED"),
                diagnosesToAnswer(),
                new Todo(
                        "equipment-disposal.unanswered",
                        disposals.unansweredForCaller(),
                        DISPOSALS + "?unanswered=true"),
                disposalsAwaiting());
    }

    /** Of the enterprise's own providers, or of those for which the bureau acts. */
    private Todo diagnosesToAnswer() {
        return new Todo("diagnosis.to-answer", diagnoses.unansweredOfCaller(), "/diagnoses?state=REQUESTED");
    }

    /** A choice, a pick-up, a certificate to hand in or to check: the list knows whose turn it is. */
    private Todo disposalsAwaiting() {
        return new Todo("equipment-disposal.awaiting", disposals.waitingForCaller(), DISPOSALS + "?awaiting=ME");
    }

    private static LocalDate soon(LocalDate today) {
        return today.plusDays(ReadingSites.runsOutWithinDays());
    }
}
