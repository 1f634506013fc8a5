package cn.reserve.library.measure;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The commission corrects what a measure says and who works on it. */
@ApplicationScoped
class CorrectingMeasure {
    private final PlanMeasures measures;
    private final Audit audit;
    private final Clock clock;

    CorrectingMeasure(PlanMeasures measures, Audit audit, Clock clock) {
        this.measures = measures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Corrects; a unit is known by its name.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400; 404; 412 or 428; 409 {@code measure.unit-reported} when one that reported is gone
     */
    @Transactional
    void correct(UUID id, MeasureChange change, @Nullable String ifMatch, Viewer viewer) {
        PlanMeasure measure = measures.locked(id, viewer);
        Etags.require(ifMatch, measure.version());
        List<Violation> wrong = UnitRules.violations("units", change.units());
        if (wrong.isEmpty() && measures.isKnown(measure.documentId(), change.text(), id)) {
            wrong = List.of(Violation.of("text", "measure-known"));
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        Map<String, Object> before = facts(measure);
        units(id, change.units());
        measure.correct(change, viewer.name(), clock.instant());
        measures.flush();
        List<MeasureState> leads = measures.units(List.of(id)).stream()
                .filter(MeasureUnit::leads)
                .map(MeasureUnit::state)
                .toList();
        measure.stands(MeasurePolicy.together(leads), viewer.name(), clock.instant());
        measures.flush();
        audit.record("measure.corrected", "measure", id.toString(), before, facts(measure));
    }

    private void units(UUID id, List<NewUnit> wanted) {
        Map<String, MeasureUnit> known = new LinkedHashMap<>();
        measures.units(List.of(id)).forEach(unit -> known.put(unit.name(), unit));
        for (int i = 0; i < wanted.size(); i++) {
            NewUnit unit = wanted.get(i);
            MeasureUnit there = known.remove(unit.name());
            if (there == null) {
                measures.keep(new MeasureUnit(id, i, unit));
            } else {
                there.is(i, unit);
            }
        }
        for (MeasureUnit gone : known.values()) {
            if (measures.hasEntries(gone.id())) {
                throw Problems.conflict("measure.unit-reported", gone.name());
            }
            measures.drop(gone);
        }
    }

    private Map<String, Object> facts(PlanMeasure measure) {
        Map<String, Object> facts = new LinkedHashMap<>(measure.facts());
        facts.put(
                "units",
                measures.units(List.of(measure.id())).stream()
                        .map(unit -> new NewUnit(unit.name(), unit.bureau(), unit.leads()))
                        .toList());
        return facts;
    }
}
