package cn.reserve.library.dispatch.light;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The thresholds as data. */
@ApplicationScoped
public class LightRules {
    private static final String COLUMNS = """
            select id, valid_from, start_yellow_months, start_red_months, progress_yellow_points, progress_red_points,
            reds_for_notice, set_by, set_at from dispatch_light_rule""";

    private final EntityManager entities;
    private final Audit audit;
    private final Event<LightRulesChanged> changed;
    private final ReviewClock clock;

    LightRules(EntityManager entities, Audit audit, Event<LightRulesChanged> changed, ReviewClock clock) {
        this.entities = entities;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /** The set by which a month is judged; the earliest one for a month before all. */
    public LightRule of(YearMonth period) {
        List<LightRule> all = read(false);
        return all.stream()
                .filter(rule -> !rule.validFrom().isAfter(period.atEndOfMonth()))
                .findFirst()
                .orElseGet(all::getLast);
    }

    @Transactional
    LightRule.LightRules all(Viewer viewer) {
        boolean admin = viewer.is(Role.SYSTEM_ADMIN);
        return new LightRule.LightRules(read(admin), admin);
    }

    /**
     * Adds a set.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code validFrom} before today, {@code thresholds} out of order; 409 {@code
     *     dispatch-light-rule.day-taken}
     */
    @Transactional
    LightRule add(LightRuleRequest request, Viewer viewer) {
        List<Violation> wrong = LightRulePolicy.violations(request, clock.today());
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        Thresholds said = request.thresholds();
        int added = entities.createNativeQuery("""
                        insert into dispatch_light_rule (valid_from, start_yellow_months, start_red_months, progress_yellow_points,
                            progress_red_points, reds_for_notice, set_by, set_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        on conflict (valid_from) do nothing""")
                .setParameter(1, request.validFrom())
                .setParameter(2, said.startYellowMonths())
                .setParameter(3, said.startRedMonths())
                .setParameter(4, said.progressYellowPoints())
                .setParameter(5, said.progressRedPoints())
                .setParameter(6, said.redsForNotice())
                .setParameter(7, viewer.name())
                .setParameter(8, clock.now())
                .executeUpdate();
        if (added == 0) {
            throw Problems.conflict("dispatch-light-rule.day-taken", request.validFrom());
        }
        LightRule rule = read(true).stream()
                .filter(known -> known.validFrom().equals(request.validFrom()))
                .findFirst()
                .orElseThrow();
        audit.record(
                "dispatch-light-rule.added", "dispatch-light-rule", rule.id().toString(), null, request);
        changed.fire(new LightRulesChanged(request.validFrom()));
        return rule;
    }

    /** Takes away a set that is yet to begin. */
    @Transactional
    void remove(UUID id) {
        LightRule rule = read(true).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("dispatch-light-rule"));
        if (!rule.removable()) {
            throw Problems.conflict("dispatch-light-rule.begun", rule.validFrom());
        }
        entities.createNativeQuery("delete from dispatch_light_rule where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        audit.record(
                "dispatch-light-rule.removed",
                "dispatch-light-rule",
                id.toString(),
                Map.of("validFrom", rule.validFrom().toString(), "thresholds", rule.thresholds()),
                null);
        changed.fire(new LightRulesChanged(rule.validFrom()));
    }

    @SuppressWarnings("unchecked")
    private List<LightRule> read(boolean admin) {
        LocalDate today = clock.today();
        List<Tuple> rows = entities.createNativeQuery(COLUMNS + " order by valid_from desc", Tuple.class)
                .getResultList();
        return rows.stream().map(row -> rule(row, admin, today)).toList();
    }

    private static LightRule rule(Tuple row, boolean admin, LocalDate today) {
        LocalDate from = row.get("valid_from", LocalDate.class);
        return new LightRule(
                row.get("id", UUID.class),
                from,
                new Thresholds(
                        row.get("start_yellow_months", Integer.class),
                        row.get("start_red_months", Integer.class),
                        row.get("progress_yellow_points", Integer.class),
                        row.get("progress_red_points", Integer.class),
                        row.get("reds_for_notice", Integer.class)),
                row.get("set_by", String.class),
                row.get("set_at", Instant.class),
                admin && from.isAfter(today));
    }
}
