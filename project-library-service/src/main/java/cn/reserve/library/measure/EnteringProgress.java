package cn.reserve.library.measure;

import cn.reserve.library.content.Sending;
import cn.reserve.library.content.TakingFile;
import cn.reserve.library.content.TakingFile.Taken;
import cn.reserve.library.measure.MeasureResponse.EvidenceFile;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.reserve.Quarter;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** A lead unit enters progress, reports a quarter, and shows it by files. */
@ApplicationScoped
class EnteringProgress {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final PlanMeasures measures;
    private final TakingFile taking;
    private final Idempotency idempotency;
    private final Audit audit;
    private final RemindingOfReports reminding;
    private final MemorySize most;
    private final ReviewClock clock;

    EnteringProgress(
            PlanMeasures measures,
            TakingFile taking,
            Idempotency idempotency,
            Audit audit,
            RemindingOfReports reminding,
            @ConfigProperty(name = "reserve.attachments.size", defaultValue = "10M") MemorySize most,
            ReviewClock clock) {
        this.measures = measures;
        this.taking = taking;
        this.idempotency = idempotency;
        this.audit = audit;
        this.reminding = reminding;
        this.most = most;
        this.clock = clock;
    }

    /** What an idempotent repeat has to repeat. */
    private record Sent(UUID measure, UUID entry, String name, String sha256) {}

    /** Bytes of one file at most. */
    long mostBytes() {
        return most.asLongValue();
    }

    /**
     * Enters progress or a report.
     *
     * @return the entry's id
     * @throws cn.reserve.platform.rest.ProblemException 400; 403 {@code measure.not-your-unit}; 404
     */
    @Transactional
    UUID enter(UUID id, EntryRequest request, Viewer viewer) {
        PlanMeasure measure = measures.locked(id, viewer);
        List<MeasureUnit> units = measures.units(List.of(id));
        MeasureUnit unit = units.stream()
                .filter(each -> each.id().equals(request.unit()))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(Violation.of("unit", "measure-unit")));
        requireOwn(unit, viewer);
        Integer quarter = quarter(request);
        unit.reached(MeasurePolicy.after(unit.state(), request.kind(), request.state()), quarter);
        MeasureEntry entry = new MeasureEntry(unit, request, quarter, viewer.name(), clock.now());
        measures.keep(entry);
        List<MeasureState> leads = units.stream()
                .filter(MeasureUnit::leads)
                .map(MeasureUnit::state)
                .toList();
        measure.stands(MeasurePolicy.together(leads), viewer.name(), clock.now());
        measures.flush();
        audit.record(
                request.kind() == EntryKind.PROGRESS ? "measure.progress-entered" : "measure.quarter-reported",
                "measure",
                id.toString(),
                null,
                Map.of(
                        "unit", unit.name(),
                        "entry", entry.id(),
                        "quarter", Optional.ofNullable(request.quarter()).orElse(""),
                        "state", unit.state(),
                        "day", entry.day(),
                        "text", entry.text()));
        Quarter.read(request.quarter()).ifPresent(reported -> reminding.reported(reported, viewer));
        return entry.id();
    }

    private static void requireOwn(MeasureUnit unit, Viewer viewer) {
        if (!MeasurePolicy.reports(viewer, unit.leads(), unit.bureau())) {
            throw Problems.forbidden("measure.not-your-unit", unit.name());
        }
    }

    private @Nullable Integer quarter(EntryRequest request) {
        LocalDate today = clock.today();
        List<Violation> wrong = new ArrayList<>();
        if (request.day().isAfter(today)) {
            wrong.add(Violation.of("day", "not-in-the-future"));
        }
        if (request.day().isBefore(FIRST)) {
            wrong.add(Violation.of("day", "date-range", FIRST, today));
        }
        boolean report = request.kind() == EntryKind.QUARTER_REPORT;
        Optional<Quarter> quarter = Quarter.read(request.quarter());
        if (report && quarter.isEmpty()) {
            wrong.add(Violation.of("quarter", "required"));
        }
        if (report && request.state() == null) {
            wrong.add(Violation.of("state", "required"));
        }
        if (!report && quarter.isPresent()) {
            wrong.add(Violation.of("quarter", "null"));
        }
        if (!report && request.state() != null) {
            wrong.add(Violation.of("state", "null"));
        }
        if (quarter.isPresent() && quarter.get().key() > Quarter.of(today).key()) {
            wrong.add(Violation.of("quarter", "not-in-the-future"));
        }
        if (quarter.isPresent() && quarter.get().key() < Quarter.of(FIRST).key()) {
            wrong.add(Violation.of("quarter", "date-range", FIRST, today));
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        return quarter.map(Quarter::key).orElse(null);
    }

    /**
     * Takes a file in that shows what an entry says. Asks first who sends, then receives outside any transaction.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403; 404; 409 {@code measure.too-much-evidence}; what {@link TakingFile#take} refuses
     */
    EvidenceFile show(UUID id, UUID entryId, String name, Sending sending, Viewer viewer) {
        QuarkusTransaction.requiringNew().run(() -> own(id, entryId, viewer));
        return taking.take(
                sending,
                mostBytes(),
                viewer.subject(),
                taken -> idempotency
                        .once(
                                taken.key(),
                                new Sent(id, entryId, name, taken.sum().hex()),
                                EvidenceFile.class,
                                () -> keep(id, entryId, name, taken, viewer))
                        .body());
    }

    private EvidenceFile keep(UUID id, UUID entryId, String name, Taken taken, Viewer viewer) {
        measures.locked(id, viewer);
        MeasureEntry entry = own(id, entryId, viewer);
        List<MeasureEvidence> known = measures.evidence(id).stream()
                .filter(file -> file.entryId().equals(entryId))
                .toList();
        Optional<MeasureEvidence> same =
                known.stream().filter(file -> file.sum().equals(taken.sum())).findFirst();
        if (same.isPresent()) {
            return EvidenceFile.of(same.get());
        }
        if (known.size() >= MeasurePolicy.MOST_EVIDENCE) {
            throw Problems.conflict("measure.too-much-evidence", MeasurePolicy.MOST_EVIDENCE);
        }
        MeasureEvidence file = new MeasureEvidence(entry, name, taken, viewer.name(), clock.now());
        measures.keep(file);
        measures.flush();
        audit.record(
                "measure.evidence-added",
                "measure",
                id.toString(),
                null,
                Map.of("entry", entryId, "name", name, "sha256", taken.sum().hex()));
        return EvidenceFile.of(file);
    }

    private MeasureEntry own(UUID id, UUID entryId, Viewer viewer) {
        if (measures.row(id, viewer).isEmpty()) {
            throw Problems.notFound("measure");
        }
        MeasureEntry entry = measures.entries(id).stream()
                .filter(each -> each.id().equals(entryId))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("measure-entry"));
        measures.units(List.of(id)).stream()
                .filter(unit -> unit.id().equals(entry.unitId()))
                .forEach(unit -> requireOwn(unit, viewer));
        return entry;
    }
}
