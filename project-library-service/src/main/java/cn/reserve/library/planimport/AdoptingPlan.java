package cn.reserve.library.planimport;

import cn.reserve.library.measure.AddingMeasures;
import cn.reserve.library.measure.UnitBureaus;
import cn.reserve.library.planimport.ReadingResponse.UnitBureau;
import cn.reserve.library.plantext.PlanReading;
import cn.reserve.library.plantext.PlanText;
import cn.reserve.library.policydoc.ReadingDocuments;
import cn.reserve.library.target.AddingTargets;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads a plan text for a person, and stores what the person made of it. */
@ApplicationScoped
class AdoptingPlan {
    private final ReadingDocuments documents;
    private final AddingMeasures measures;
    private final AddingTargets targets;
    private final Audit audit;

    AdoptingPlan(ReadingDocuments documents, AddingMeasures measures, AddingTargets targets, Audit audit) {
        this.documents = documents;
        this.measures = measures;
        this.targets = targets;
        this.audit = audit;
    }

    /**
     * What the text says; stores nothing.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code policy-document.withdrawn}
     */
    ReadingResponse read(UUID document, Viewer viewer) {
        PlanReading reading = PlanText.read(documents.text(document, viewer));
        Stream<String> ofMeasures = reading.measures().stream()
                .flatMap(measure -> Stream.concat(measure.leads().stream(), measure.others().stream()));
        Stream<String> ofTargets = reading.targets().stream().flatMap(target -> Stream.ofNullable(target.lead()));
        List<UnitBureau> bureaus = Stream.concat(ofMeasures, ofTargets)
                .distinct()
                .flatMap(name -> UnitBureaus.of(name).map(code -> new UnitBureau(name, code)).stream())
                .toList();
        return ReadingResponse.of(reading, bureaus);
    }

    /**
     * Stores the rows, all or none.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 naming the rows; 404; 409 {@code policy-document.withdrawn}
     */
    @Transactional
    AdoptionResponse adopt(UUID document, AdoptionRequest request, Viewer viewer) {
        documents.text(document, viewer);
        if (request.measures().isEmpty() && request.targets().isEmpty()) {
            throw Problems.invalid(Violation.of("measures", "not-empty"));
        }
        List<UUID> kept = measures.add(document, request.measures(), viewer);
        List<UUID> aims = targets.add(document, request.targets(), viewer);
        audit.record(
                "policy-document.plan-adopted",
                "policy-document",
                document.toString(),
                null,
                Map.of("measures", kept, "targets", aims));
        return new AdoptionResponse(kept.size(), aims.size());
    }
}
