package cn.reserve.supplydemand.disposal;

import cn.reserve.supplydemand.disposal.RetiredEquipment.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Offers what a project retires: a case for each line. */
@ApplicationScoped
class OfferingEquipment {
    private final DisposalCases cases;
    private final RecordingDisposal recording;
    private final TellingOfDisposal telling;

    OfferingEquipment(DisposalCases cases, RecordingDisposal recording, TellingOfDisposal telling) {
        this.cases = cases;
        this.recording = recording;
        this.telling = telling;
    }

    /**
     * Applies a project's whole list. The same one again, or an older one, changes nothing; lines that are no longer in it lapse as long as
     * nobody has agreed on anything about them.
     */
    void follow(RetiredEquipment project, long position) {
        if (!cases.isNews(project.projectId(), position)) {
            return;
        }
        Map<UUID, Line> said = new LinkedHashMap<>();
        project.lines().forEach(line -> said.put(line.line(), line));
        List<DisposalCase> offered = new ArrayList<>();
        for (DisposalCase known : cases.holdOf(project.projectId())) {
            Line line = said.remove(known.line());
            if (line == null) {
                lapse(known);
            } else if (keep(known, project, line)) {
                offered.add(known);
            }
        }
        said.values().forEach(line -> offered.add(offer(project, line)));
        telling.offered(offered);
        if (!said.isEmpty()) {
            telling.opened(project);
        }
        cases.letGo();
    }

    private DisposalCase offer(RetiredEquipment project, Line line) {
        DisposalCase made = DisposalCase.offer(project, line, recording.now());
        cases.persist(made);
        recording.recordFed("equipment-disposal.offered", made, null, DisposalStep.Said.of(StepKind.OFFERED));
        return made;
    }

    /** Whether it is offered again by that. */
    private boolean keep(DisposalCase known, RetiredEquipment project, Line line) {
        RecordingDisposal.Decision before = recording.before(known);
        boolean again = known.follow(project, line, recording.now());
        if (again) {
            recording.recordFed(
                    "equipment-disposal.offered", known, before, DisposalStep.Said.of(StepKind.OFFERED_AGAIN));
        }
        return again;
    }

    private void lapse(DisposalCase known) {
        RecordingDisposal.Decision before = recording.before(known);
        if (known.dropFromProject(recording.now())) {
            recording.recordFed("equipment-disposal.lapsed", known, before, DisposalStep.Said.of(StepKind.LAPSED));
        }
    }
}
