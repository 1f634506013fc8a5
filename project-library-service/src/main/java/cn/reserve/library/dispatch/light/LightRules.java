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
            reds_for_notice, set_by, set_at, drafter, state, enacted_by, enacted_at from dispatch_light_rule""";

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
        List<LightRule> all = read("").stream()
                .filter(rule -> rule.state() == LightRuleState.IN_FORCE)
                .toList();
        return all.stream()
                .filter(rule -> !rule.validFrom().isAfter(period.atEndOfMonth()))
                .findFirst()
                .orElseGet(all::getLast);
    }

    /** What is in force; the system administrator sees the drafts as well. */
    @Transactional
    LightRule.LightRules all(Viewer viewer) {
        boolean admin = viewer.is(Role.SYSTEM_ADMIN);
        return new LightRule.LightRules(
                read(admin ? viewer.subject() : "").stream()
                        .filter(rule -> admin || rule.state() == LightRuleState.IN_FORCE)
                        .toList(),
                admin);
    }

    /** Number of drafts that wait for this administrator, because another one wrote them. */
    public long draftsToEnact(Viewer viewer) {
        return read(viewer.subject()).stream().filter(LightRule::enactable).count();
    }

    /**
     * Drafts a set.
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
                            progress_red_points, reds_for_notice, set_by, set_at, drafter, state)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 'DRAFT')
                        on conflict (valid_from) do nothing""")
                .setParameter(1, request.validFrom())
                .setParameter(2, said.startYellowMonths())
                .setParameter(3, said.startRedMonths())
                .setParameter(4, said.progressYellowPoints())
                .setParameter(5, said.progressRedPoints())
                .setParameter(6, said.redsForNotice())
                .setParameter(7, viewer.name())
                .setParameter(8, clock.now())
                .setParameter(9, viewer.subject())
                .executeUpdate();
        if (added == 0) {
            throw Problems.conflict("dispatch-light-rule.day-taken", request.validFrom());
        }
        LightRule rule = read(viewer.subject()).stream()
                .filter(known -> known.validFrom().equals(request.validFrom()))
                .findFirst()
                .orElseThrow();
        audit.record(
                "dispatch-light-rule.added", "dispatch-light-rule", rule.id().toString(), null, request);
        return rule;
    }

    /**
     * Puts a draft into force.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 403 {@code dispatch-light-rule.two-persons} for whoever wrote it; 409 {@code
     *     dispatch-light-rule.in-force}, {@code dispatch-light-rule.day-over}
     */
    @Transactional
    LightRule enact(UUID id, Viewer viewer) {
        LightRule rule = one(id, viewer);
        if (rule.state() == LightRuleState.IN_FORCE) {
            throw Problems.conflict("dispatch-light-rule.in-force", rule.validFrom());
        }
        if (rule.validFrom().isBefore(clock.today())) {
            throw Problems.conflict("dispatch-light-rule.day-over", rule.validFrom());
        }
        if (!rule.enactable()) {
            throw Problems.forbidden("dispatch-light-rule.two-persons");
        }
        entities.createNativeQuery(
                        "update dispatch_light_rule set state = 'IN_FORCE', enacted_by = ?2, enacted_at = ?3 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, viewer.name())
                .setParameter(3, clock.now())
                .executeUpdate();
        audit.record(
                "dispatch-light-rule.enacted",
                "dispatch-light-rule",
                id.toString(),
                Map.of("state", rule.state()),
                facts(rule));
        changed.fire(new LightRulesChanged(rule.validFrom()));
        return one(id, viewer);
    }

    /** Takes away a draft, or a set that is yet to begin. */
    @Transactional
    void remove(UUID id, Viewer viewer) {
        LightRule rule = one(id, viewer);
        if (!rule.removable()) {
            throw Problems.conflict("dispatch-light-rule.begun", rule.validFrom());
        }
        entities.createNativeQuery("delete from dispatch_light_rule where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        audit.record("dispatch-light-rule.removed", "dispatch-light-rule", id.toString(), facts(rule), null);
        if (rule.state() == LightRuleState.IN_FORCE) {
            changed.fire(new LightRulesChanged(rule.validFrom()));
        }
    }

    private static Map<String, Object> facts(LightRule rule) {
        return Map.of("validFrom", rule.validFrom().toString(), "thresholds", rule.thresholds());
    }

    /** Read for a change: nobody else decides about it until this transaction ends. */
    private LightRule one(UUID id, Viewer viewer) {
        entities.createNativeQuery("select id from dispatch_light_rule where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return read(viewer.subject()).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("dispatch-light-rule"));
    }

    /**
     * All sets and drafts, latest first.
     *
     * @param admin subject of the administrator who looks; empty for anybody else
     */
    @SuppressWarnings("unchecked")
    private List<LightRule> read(String admin) {
        LocalDate today = clock.today();
        List<Tuple> rows = entities.createNativeQuery(COLUMNS + " order by valid_from desc", Tuple.class)
                .getResultList();
        return rows.stream().map(row -> rule(row, admin, today)).toList();
    }

    private static LightRule rule(Tuple row, String admin, LocalDate today) {
        LightRuleState state = LightRuleState.valueOf(row.get("state", String.class));
        boolean draft = state == LightRuleState.DRAFT;
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
                state,
                row.get("enacted_by", String.class),
                row.get("enacted_at", Instant.class),
                !admin.isEmpty() && (draft || from.isAfter(today)),
                !admin.isEmpty()
                        && draft
                        && !from.isBefore(today)
                        && !row.get("drafter", String.class).equals(admin));
    }
}
