package cn.reserve.financing.docking;

import cn.reserve.financing.calendar.CityCalendar;
import cn.reserve.financing.notice.FinancingNotice;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Reminds banks whose clock comes near its end or has run out, and tells who waits that they keep silent; each once per clock. */
@ApplicationScoped
class RemindingOfCases {
    private static final int PORTION = 200;

    /** A case has each of its two clocks once. */
    private static final String RUNNING = """
            from (select d.id, d.bank, d.uscc, d.project_name || ' · ' || d.bank_name as label, d.remind_at, d.due_at,
                case when d.state = 'CLAIMED' then 'acceptance' else 'decision' end as clock
                from docking_case d where d.due_at is not null) c
            where not exists (select 1 from notice n where n.cause = ?1 || ':' || c.id || ':' || c.clock)""";

    private static final String FOUND = "select c.id, c.bank, c.uscc, c.label, c.clock " + RUNNING;
    private static final String NEAR = FOUND + " and c.remind_at <= ?2 and c.due_at > ?2";
    private static final String OVERDUE = FOUND + " and c.due_at <= ?2 and c.due_at > (select at from notice_since)";

    private final EntityManager entities;
    private final Notices notices;
    private final CityCalendar calendar;
    private final UntilStopped until;

    RemindingOfCases(EntityManager entities, Notices notices, CityCalendar calendar, UntilStopped until) {
        this.entities = entities;
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

    private void all(String sql, FinancingNotice notice, Consumer<Tuple> tell) {
        int found;
        do {
            found = QuarkusTransaction.requiringNew().call(() -> portion(sql, notice, tell));
        } while (found == PORTION && !until.isStopping());
    }

    private int portion(String sql, FinancingNotice notice, Consumer<Tuple> tell) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(sql + " order by c.due_at limit " + PORTION, Tuple.class)
                .setParameter(1, notice.key())
                .setParameter(2, calendar.now())
                .getResultList();
        rows.forEach(tell);
        return rows.size();
    }

    /** Officers and managers record alike. */
    private void bank(FinancingNotice notice, Tuple late) {
        String bank = late.get("bank", String.class);
        once(notice, Audience.of(Role.BANK_OFFICER, bank), late, "");
        once(notice, Audience.of(Role.BANK_MANAGER, bank), late, ":manager");
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
