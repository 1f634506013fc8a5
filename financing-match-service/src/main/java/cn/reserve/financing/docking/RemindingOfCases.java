package cn.reserve.financing.docking;

import cn.reserve.financing.calendar.CityCalendar;
import cn.reserve.financing.notice.FinancingNotice;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.FindingUntold;
import cn.reserve.platform.notice.FindingUntold.Untold;
import cn.reserve.platform.notice.Notices;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.UUID;
import java.util.function.Consumer;

/** Reminds banks whose clock comes near its end or has run out, and tells who waits that they keep silent; each once per clock. */
@ApplicationScoped
class RemindingOfCases {
    /** A case has each of its two clocks once. */
    private static final String RUNNING = """
            from (select d.id, d.bank, d.uscc, d.project_name || ' · ' || d.bank_name as label, d.remind_at, d.due_at,
                case when d.state = 'CLAIMED' then 'acceptance' else 'decision' end as clock
                from docking_case d where d.due_at is not null) c
            where not exists (select 1 from notice_told n where n.cause = ?1 || ':' || c.id || ':' || c.clock)""";

    private static final String FOUND = "select c.id, c.bank, c.uscc, c.label, c.clock, c.due_at " + RUNNING;
    private static final Untold NEAR = Untold.of(FOUND + " and c.remind_at <= ?2 and c.due_at > ?2", "due_at", "id");
    private static final Untold OVERDUE =
            Untold.of(FOUND + " and c.due_at <= ?2 and c.due_at > (select at from notice_since)", "due_at", "id");

    private final FindingUntold finding;
    private final Notices notices;
    private final CityCalendar calendar;
    private final UntilStopped until;

    RemindingOfCases(FindingUntold finding, Notices notices, CityCalendar calendar, UntilStopped until) {
        this.finding = finding;
        this.notices = notices;
        this.calendar = calendar;
        this.until = until;
    }

    @Scheduled(
            every = "${reserve.notices.deadlines-every:15m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(this::remind);
    }

    /** Tells of all that nobody was told of. */
    void remind() {
        all(NEAR, FinancingNotice.NEAR, late -> bank(FinancingNotice.NEAR, late));
        all(OVERDUE, FinancingNotice.OVERDUE, late -> {
            bank(FinancingNotice.OVERDUE, late);
            once(FinancingNotice.SILENT, Audience.of(Role.ENTERPRISE, late.get("uscc", String.class)), late, "");
            once(FinancingNotice.SILENT, Audience.of(Role.CENTRAL_BANK), late, ":central-bank");
        });
    }

    private void all(Untold untold, FinancingNotice notice, Consumer<Tuple> tell) {
        finding.each(untold, tell, notice.key(), calendar.now());
    }

    private void bank(FinancingNotice notice, Tuple late) {
        once(notice, FinancingNotice.bank(late.get("bank", String.class)), late, "");
    }

    private void once(FinancingNotice notice, Audience audience, Tuple late, String whom) {
        UUID id = late.get("id", UUID.class);
        notices.tellOnce(
                notice.key() + ":" + id + ":" + late.get("clock", String.class) + whom,
                notice.key(),
                audience,
                new About(id.toString(), late.get("label", String.class), "/cases/" + id));
    }
}
