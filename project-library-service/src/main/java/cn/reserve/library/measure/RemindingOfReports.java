package cn.reserve.library.measure;

import cn.reserve.library.notice.LibraryNotice;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.reserve.Quarter;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.FindingUntold;
import cn.reserve.platform.notice.FindingUntold.Untold;
import cn.reserve.platform.notice.Notices;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * When a quarter is over, tells each bureau once that its reports of that quarter are due, and the commission for units without people here.
 * Measures that came into the library later owe no report of that quarter.
 */
@ApplicationScoped
class RemindingOfReports {
    private static final String OWING = """
            from measure_unit u join plan_measure m on m.id = u.measure_id
            where u.leads and u.state <> 'DONE' and coalesce(u.last_report, 0) < ?1 and m.created_at < ?2""";

    private static final Untold MISSING = Untold.of("select coalesce(u.bureau, '') as bureau " + OWING + """
                and not exists (select 1 from notice_told n where n.cause = ?3 || coalesce(u.bureau, ''))
            group by coalesce(u.bureau, '')""", "bureau");

    private final FindingUntold untold;
    private final EntityManager entities;
    private final Notices notices;
    private final ReviewClock clock;
    private final UntilStopped until;

    RemindingOfReports(
            FindingUntold untold, EntityManager entities, Notices notices, ReviewClock clock, UntilStopped until) {
        this.untold = untold;
        this.entities = entities;
        this.notices = notices;
        this.clock = clock;
        this.until = until;
    }

    @Scheduled(
            every = "${reserve.notices.deadlines-every:15m}",
            delayed = "100s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(this::remind);
    }

    /** Tells of all that nobody was told of. */
    void remind() {
        Quarter due = Quarter.of(clock.today()).before(1);
        String kind = LibraryNotice.MEASURE_DUE.key();
        String cause = kind + ":" + due.wire() + ":";
        untold.each(
                MISSING,
                unit -> {
                    String bureau = unit.get("bureau", String.class);
                    Audience audience = bureau.isEmpty()
                            ? Audience.of(Role.COMMISSION_PREPARER)
                            : Audience.of(Role.BUREAU_REVIEWER, bureau);
                    notices.tellOnce(cause + bureau, kind, audience, new About(due.wire(), due.wire(), "/measures"));
                },
                due.key(),
                due.over(),
                cause);
    }

    /** The viewer has reported; with the last report of a unit's own the reminder, which is about the quarter, is done with. */
    void reported(Quarter quarter, Viewer viewer) {
        String bureau = viewer.scope() instanceof Scope.Bureau(String code) ? code : "";
        boolean owing = (Boolean) entities.createNativeQuery(
                        "select exists (select " + OWING + " and coalesce(u.bureau, '') = ?3)", Boolean.class)
                .setParameter(1, quarter.key())
                .setParameter(2, quarter.over())
                .setParameter(3, bureau)
                .getSingleResult();
        if (!owing) {
            notices.actedUpon(quarter.wire());
        }
    }
}
