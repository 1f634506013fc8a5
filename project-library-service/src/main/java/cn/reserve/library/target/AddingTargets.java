package cn.reserve.library.target;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes over targets that a person checked; the door for the import of plans. */
@ApplicationScoped
public class AddingTargets {
    private final PlanTargets targets;
    private final Clock clock;

    AddingTargets(PlanTargets targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * Adds all of them or none.
     *
     * @return their ids
     * @throws cn.reserve.platform.rest.ProblemException 400 naming {@code targets[n]}
     */
    @Transactional
    public List<UUID> add(UUID documentId, List<NewTarget> wanted, Viewer viewer) {
        requireTrue(documentId, wanted);
        List<UUID> added = new ArrayList<>();
        for (NewTarget target : wanted) {
            // One after the other, so that the list keeps the plan's order.
            var moment = clock.instant().plus(added.size(), ChronoUnit.MICROS);
            PlanTarget kept = new PlanTarget(documentId, target, viewer.name(), moment);
            targets.persist(kept);
            added.add(kept.id());
        }
        targets.flush();
        return added;
    }

    private void requireTrue(UUID documentId, List<NewTarget> wanted) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> indicators = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            NewTarget target = wanted.get(i);
            String path = "targets[" + i + "].";
            wrong.addAll(TargetRules.violations(path, target));
            if (!indicators.add(target.indicator() + target.dueYear())
                    || targets.isKnown(documentId, target.indicator(), target.dueYear(), new UUID(0, 0))) {
                wrong.add(Violation.of(path + "indicator", "target-known"));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}
