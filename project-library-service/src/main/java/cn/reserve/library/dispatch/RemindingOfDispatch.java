package cn.reserve.library.dispatch;

import cn.reserve.library.dispatch.round.DispatchRound;
import cn.reserve.library.dispatch.round.DispatchRounds;
import cn.reserve.library.notice.LibraryNotice;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.FindingUntold;
import cn.reserve.platform.notice.FindingUntold.Untold;
import cn.reserve.platform.notice.Notices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** Reminds of what is late or soon will be: reports before their round closes, problems and supervision notices after their day. */
@ApplicationScoped
class RemindingOfDispatch {
    private static final String SINCE = "(select cast(at at time zone 'Asia/Shanghai' as date) from notice_since)";

    private static final Untold MISSING = Untold.of("""
            select d.uscc from dispatch_report d
            where d.round_id = ?1 and d.state in ('MISSING', 'RETURNED')
                and not exists (select 1 from notice_told n where n.cause = ?2 || d.uscc)
            group by d.uscc""", "uscc");

    private static final Untold PROBLEMS = Untold.of("""
            select q.id, q.name, q.owner, q.due from dispatch_problem q
            where q.state = 'OPEN' and q.due < ?1 and q.due >= """ + SINCE + """
                and not exists (select 1 from notice_told n where n.cause = ?2 || ':' || q.id || ':' || q.due)""", "due", "id");

    private static final Untold SUPERVISION = Untold.of("""
            select s.id, s.name, s.county, s.due from dispatch_notice s
            where s.state in ('RAISED', 'ACKNOWLEDGED') and s.due < ?1 and s.due >= """ + SINCE + """
                and not exists (select 1 from notice_told n where n.cause = ?2 || ':' || s.id || ':' || s.due)""", "due", "id");

    private final FindingUntold untold;
    private final DispatchRounds rounds;
    private final Notices notices;
    private final ReviewClock clock;
    private final UntilStopped until;

    RemindingOfDispatch(
            FindingUntold untold, DispatchRounds rounds, Notices notices, ReviewClock clock, UntilStopped until) {
        this.untold = untold;
        this.rounds = rounds;
        this.notices = notices;
        this.clock = clock;
        this.until = until;
    }

    @Scheduled(
            every = "${reserve.notices.deadlines-every:15m}",
            delayed = "80s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(this::remind);
    }

    /** Tells of all that nobody was told of. */
    void remind() {
        List<DispatchRound> open = QuarkusTransaction.requiringNew().call(rounds::openNow);
        open.stream()
                .filter(round -> !round.closesOn().isAfter(clock.inWorkingDays(DispatchWork.REMINDED_BEFORE)))
                .forEach(this::closing);
        untold.each(PROBLEMS, this::problem, clock.today(), LibraryNotice.PROBLEM_OVERDUE.key());
        untold.each(SUPERVISION, this::supervision, clock.today(), LibraryNotice.SUPERVISION_OVERDUE.key());
    }

    /** An extension is a new last day, and so a new reminder. */
    private void closing(DispatchRound round) {
        String key = LibraryNotice.ROUND_CLOSING.key();
        String cause = key + ":" + round.id() + ":" + round.closesOn() + ":";
        About about =
                new About(round.id().toString(), round.period().toString(), "/dispatch/reports?round=" + round.id());
        untold.each(
                MISSING,
                missing -> {
                    String uscc = missing.get("uscc", String.class);
                    notices.tellOnce(cause + uscc, key, Audience.of(Role.ENTERPRISE, uscc), about);
                },
                round.id(),
                cause);
    }

    private void problem(Tuple late) {
        TellingOfDispatch.owner(late.get("owner", String.class))
                .ifPresent(unit ->
                        tell(LibraryNotice.PROBLEM_OVERDUE, unit, late, "problems?state=OPEN&mine=true&overdue=true"));
    }

    private void supervision(Tuple late) {
        Audience district = Audience.of(Role.DISTRICT_REVIEWER, late.get("county", String.class));
        tell(LibraryNotice.SUPERVISION_OVERDUE, district, late, "notices");
    }

    private void tell(LibraryNotice notice, Audience audience, Tuple late, String page) {
        UUID id = late.get("id", UUID.class);
        notices.tellOnce(
                notice.key() + ":" + id + ":" + late.get("due"),
                notice.key(),
                audience,
                new About(id.toString(), late.get("name", String.class), "/dispatch/" + page));
    }
}
