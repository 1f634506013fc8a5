package cn.reserve.library.measure;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes over measures that a person checked; the door for the import of plans. */
@ApplicationScoped
public class AddingMeasures {
    private final PlanMeasures measures;
    private final Clock clock;

    AddingMeasures(PlanMeasures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    /**
     * Adds all of them or none, in their order after those that are there.
     *
     * @return their ids
     * @throws cn.reserve.platform.rest.ProblemException 400 naming {@code measures[n]} without a lead unit, with a unit twice, or known
     */
    @Transactional
    public List<UUID> add(UUID documentId, List<NewMeasure> wanted, Viewer viewer) {
        measures.oneAdoptionAtATime();
        requireTrue(documentId, wanted);
        long position = measures.lastPosition();
        List<UUID> added = new ArrayList<>();
        for (NewMeasure measure : wanted) {
            PlanMeasure kept = new PlanMeasure(documentId, measure, ++position, viewer.name(), clock.instant());
            measures.persist(kept);
            for (int i = 0; i < measure.units().size(); i++) {
                measures.keep(new MeasureUnit(kept.id(), i, measure.units().get(i)));
            }
            added.add(kept.id());
        }
        measures.flush();
        return added;
    }

    private void requireTrue(UUID documentId, List<NewMeasure> wanted) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            NewMeasure measure = wanted.get(i);
            String path = "measures[" + i + "]";
            wrong.addAll(UnitRules.violations(path + ".units", measure.units()));
            if (!texts.add(measure.text()) || measures.isKnown(documentId, measure.text(), new UUID(0, 0))) {
                wrong.add(Violation.of(path + ".text", "measure-known"));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}
