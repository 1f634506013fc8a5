package cn.reserve.library.measure;

import cn.reserve.library.content.Contents;
import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.measure.MeasureResponse.EnteredProgress;
import cn.reserve.library.measure.MeasureResponse.EvidenceFile;
import cn.reserve.library.measure.MeasureRow.LeadUnit;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.reserve.Quarter;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The measures for those who may see them. */
@ApplicationScoped
public class ShowingMeasures {
    private final PlanMeasures measures;
    private final EnteringProgress entering;
    private final Contents contents;
    private final ReviewClock clock;

    ShowingMeasures(PlanMeasures measures, EnteringProgress entering, Contents contents, ReviewClock clock) {
        this.measures = measures;
        this.entering = entering;
        this.contents = contents;
        this.clock = clock;
    }

    @Transactional
    Page<MeasureRow> many(MeasureSearch search, Viewer viewer, PageParams paging) {
        return measures.search(search, viewer, paging);
    }

    /** The viewer's measures in whose action, topic or text a word stands, in the plans' order. */
    @Transactional
    public Page<MeasureRow> saying(String word, Viewer viewer, PageParams paging) {
        MeasureSearch search = new MeasureSearch();
        search.q = word;
        return measures.search(search, viewer, paging);
    }

    /** All that the search finds, for an export. */
    ListRows<MeasureRow> every(MeasureSearch search, Viewer viewer) {
        return measures.every(search, viewer);
    }

    /** What is due is the report of the quarter before this one. */
    @Transactional
    MeasureSummary summary(Viewer viewer) {
        Quarter due = Quarter.of(clock.today()).before(1);
        return new MeasureSummary(due.wire(), measures.byUnit(viewer, due), measures.byAction(viewer));
    }

    @Transactional
    MeasureResponse one(UUID id, Viewer viewer) {
        MeasureRow row = measures.row(id, viewer).orElseThrow(() -> Problems.notFound("measure"));
        Map<UUID, LeadUnit> units = row.units().stream().collect(Collectors.toMap(LeadUnit::id, Function.identity()));
        Map<UUID, List<MeasureEvidence>> files =
                measures.evidence(id).stream().collect(Collectors.groupingBy(MeasureEvidence::entryId));
        List<EnteredProgress> entries = measures.entries(id).stream()
                .map(entry -> entry(entry, units.get(entry.unitId()), files.getOrDefault(entry.id(), List.of())))
                .toList();
        return new MeasureResponse(row, entries, MeasurePolicy.MOST_EVIDENCE, entering.mostBytes());
    }

    private static EnteredProgress entry(MeasureEntry entry, @Nullable LeadUnit unit, List<MeasureEvidence> files) {
        boolean own = unit != null && unit.reportable();
        return new EnteredProgress(
                entry.id(),
                entry.unitId(),
                unit == null ? "" : unit.name(),
                entry.kind(),
                PlanMeasures.quarter(entry.quarter()),
                entry.state(),
                entry.day(),
                entry.text(),
                entry.enteredBy(),
                entry.enteredAt(),
                files.stream().map(EvidenceFile::of).toList(),
                own && files.size() < MeasurePolicy.MOST_EVIDENCE);
    }

    /**
     * The content of a file.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 503 {@code content.store-unavailable}
     */
    OutgoingFile download(UUID id, UUID evidence, Viewer viewer) {
        MeasureEvidence file = QuarkusTransaction.requiringNew().call(() -> {
            if (measures.row(id, viewer).isEmpty()) {
                throw Problems.notFound("measure");
            }
            return measures.evidence(id).stream()
                    .filter(each -> each.id().equals(evidence))
                    .findFirst()
                    .orElseThrow(() -> Problems.notFound("measure-evidence"));
        });
        return new OutgoingFile(file.fileName(), file.type().mediaType(), file.size(), contents.open(file.sum()));
    }
}
