package cn.reserve.supplydemand.disposal;

import cn.reserve.supplydemand.disposal.RetiredEquipment.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
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
        for (DisposalCase known : cases.holdOf(project.projectId())) {
            Line line = said.remove(known.line());
            if (line == null) {
                lapse(known);
            } else {
                keep(known, project, line);
            }
        }
        said.values().forEach(line -> offer(project, line));
        if (!said.isEmpty()) {
            telling.opened(project);
        }
    }

    private void offer(RetiredEquipment project, Line line) {
        DisposalCase made = DisposalCase.offer(project, line, recording.now());
        cases.persist(made);
        recording.recordFed("equipment-disposal.offered", made, null, DisposalStep.Said.of(StepKind.OFFERED));
        telling.offered(made);
    }

    private void keep(DisposalCase known, RetiredEquipment project, Line line) {
        RecordingDisposal.Decision before = recording.before(known);
        if (known.follow(project, line, recording.now())) {
            recording.recordFed(
                    "equipment-disposal.offered", known, before, DisposalStep.Said.of(StepKind.OFFERED_AGAIN));
            telling.offered(known);
        }
    }

    private void lapse(DisposalCase known) {
        RecordingDisposal.Decision before = recording.before(known);
        if (known.dropFromProject(recording.now())) {
            recording.recordFed("equipment-disposal.lapsed", known, before, DisposalStep.Said.of(StepKind.LAPSED));
        }
    }
}
