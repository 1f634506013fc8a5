package cn.reserve.library.target;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.target.TargetStanding.Known;
import cn.reserve.library.target.TargetStanding.Stored;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows targets, corrects them, and takes their yearly values. */
@ApplicationScoped
class KeepingTargets {
    private static final int FIRST_YEAR = 1990;

    private final PlanTargets targets;
    private final ComputingFigures computing;
    private final Audit audit;
    private final ReviewClock clock;

    KeepingTargets(PlanTargets targets, ComputingFigures computing, Audit audit, ReviewClock clock) {
        this.targets = targets;
        this.computing = computing;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<TargetRow> many(TargetSearch search, Viewer viewer, PageParams paging) {
        Page<Stored> page = targets.search(search, viewer, paging);
        return page.map(standing(page.items(), viewer));
    }

    /** All that the search finds, for an export. */
    ListRows<TargetRow> every(TargetSearch search, Viewer viewer) {
        return targets.every(search, viewer)
                .inPortions(found -> found.stream().map(standing(found, viewer)).toList());
    }

    private Function<Stored, TargetRow> standing(List<Stored> found, Viewer viewer) {
        Map<UUID, SortedMap<Integer, Known>> values =
                targets.values(found.stream().map(Stored::id).toList());
        Map<Formula, SortedMap<Integer, Known>> figures = targets.figures();
        LocalDate today = clock.today();
        return stored -> TargetStanding.row(stored, known(stored, values, figures), today, viewer);
    }

    @Transactional
    TargetRow one(UUID id, Viewer viewer) {
        Stored stored = targets.one(id, viewer).orElseThrow(() -> Problems.notFound("target"));
        SortedMap<Integer, Known> known = known(stored, targets.values(List.of(id)), targets.figures());
        return TargetStanding.row(stored, known, clock.today(), viewer);
    }

    /** What is known of a target, by year. */
    static SortedMap<Integer, Known> known(
            Stored stored,
            Map<UUID, SortedMap<Integer, Known>> values,
            Map<Formula, SortedMap<Integer, Known>> figures) {
        Formula formula = stored.facts().formula();
        SortedMap<Integer, Known> found = formula == null ? values.get(stored.id()) : figures.get(formula);
        return found == null ? new TreeMap<>() : found;
    }

    /**
     * Corrects what a target says; its entered values stay.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400; 404; 412 or 428
     */
    @Transactional
    void correct(UUID id, NewTarget request, @Nullable String ifMatch, Viewer viewer) {
        PlanTarget target = targets.locked(id, viewer);
        Etags.require(ifMatch, target.version());
        List<Violation> wrong = new ArrayList<>(TargetRules.violations("", request));
        if (targets.isKnown(target.documentId(), request.indicator(), request.dueYear(), id)) {
            wrong.add(Violation.of("indicator", "target-known"));
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        NewTarget before = target.facts();
        target.take(request, viewer.name(), clock.now());
        targets.flush();
        audit.record("target.corrected", "target", id.toString(), before, target.facts());
    }

    /**
     * Takes the value of a year; a second one takes the place of the first, and the audit trail keeps both.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code year}; 403 {@code target.not-yours}; 404; 409 {@code target.computed}; 412 or 428
     */
    @Transactional
    void enter(UUID id, int year, YearValueRequest request, @Nullable String ifMatch, Viewer viewer) {
        PlanTarget target = targets.locked(id, viewer);
        NewTarget facts = target.facts();
        if (facts.formula() != null) {
            throw Problems.conflict("target.computed");
        }
        if (!TargetPolicy.enters(viewer, facts.leadBureau(), null)) {
            throw Problems.forbidden("target.not-yours");
        }
        Etags.require(ifMatch, target.version());
        int last = Math.min(facts.dueYear(), clock.today().getYear());
        if (year < FIRST_YEAR || year > last) {
            throw Problems.invalid(Violation.of("year", "target-year", FIRST_YEAR, last));
        }
        if (TargetRules.isBelowZero(request.value(), facts.valueUnit())) {
            throw Problems.invalid(Violation.of("value", "positive-or-zero"));
        }
        Known before =
                targets.values(List.of(id)).getOrDefault(id, new TreeMap<>()).get(year);
        targets.enter(id, year, request, viewer.name(), clock.now());
        target.touched(viewer.name(), clock.now());
        targets.flush();
        audit.record(
                "target.value-entered",
                "target",
                id.toString(),
                before == null ? null : Map.of("year", year, "value", before.value(), "note", before.note()),
                Map.of("year", year, "value", request.value(), "note", request.note()));
    }

    /** Counts what the formulas give, now. */
    @Transactional
    void compute() {
        computing.compute();
        audit.record("target.figures-computed", "target", "all", null, Map.of());
    }
}
