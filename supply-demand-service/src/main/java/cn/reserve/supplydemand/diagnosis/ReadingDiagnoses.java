package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.file.KeptFile;
import cn.reserve.supplydemand.file.KeptFiles;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.provider.ProviderResponse;
import cn.reserve.supplydemand.provider.ReadingProviders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads diagnoses within the caller's scope. */
@ApplicationScoped
public class ReadingDiagnoses {
    private final Diagnoses diagnoses;
    private final KeptFiles reports;
    private final ReadingProviders providers;
    private final Participants participants;
    private final Audit audit;
    private final Caller caller;

    ReadingDiagnoses(
            Diagnoses diagnoses,
            KeptFiles reports,
            ReadingProviders providers,
            Participants participants,
            Audit audit,
            Caller caller) {
        this.diagnoses = diagnoses;
        this.reports = reports;
        this.providers = providers;
        this.participants = participants;
        this.audit = audit;
        this.caller = caller;
    }

    /** How many reports have measures that the caller's enterprise has not decided. */
    public long undecidedOfCaller() {
        return caller.organisation().map(diagnoses::undecidedOf).orElse(0L);
    }

    /** How many requests wait for the caller's answer: of the enterprise's own providers, or of those that the bureau acts for. */
    public long unansweredOfCaller() {
        if (caller.is(Role.BUREAU_REVIEWER)) {
            return caller.scope().equals(new Scope.Bureau("economy")) ? diagnoses.unansweredByBureau() : 0;
        }
        return caller.organisation().map(diagnoses::unansweredBy).orElse(0L);
    }

    /** A diagnosis with its provider and the side that the caller stands on. */
    record Seen(Diagnosis diagnosis, ProviderResponse provider, DiagnosisSide side) {}

    /**
     * One diagnosis.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when unknown or not the caller's to know
     */
    @Transactional
    DiagnosisResponse one(UUID id) {
        return response(seen(diagnoses.findById(id)));
    }

    /** The same, held until the transaction ends. */
    Seen held(UUID id) {
        return seen(diagnoses.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Seen seen(@Nullable Diagnosis found) {
        Scope scope = caller.scope();
        return Optional.ofNullable(found)
                .map(diagnosis -> new Seen(diagnosis, providerOf(diagnosis), DiagnosisSide.OFFICE))
                .filter(seen -> DiagnosisVisibility.admits(scope, seen.diagnosis(), seen.provider()))
                .map(seen -> new Seen(
                        seen.diagnosis(),
                        seen.provider(),
                        DiagnosisVisibility.side(scope, seen.diagnosis(), seen.provider())))
                .orElseThrow(() -> Problems.notFound("diagnosis"));
    }

    private ProviderResponse providerOf(Diagnosis diagnosis) {
        return providers
                .find(diagnosis.providerId())
                .orElseThrow(() -> new IllegalStateException("a diagnosis without its provider"));
    }

    DiagnosisResponse response(Seen seen) {
        return DiagnosisResponse.of(
                seen.diagnosis(),
                new DiagnosisResponse.Around(
                        participants.require(seen.diagnosis().uscc()),
                        seen.provider(),
                        reports.find(
                                        RecordingDiagnosis.REPORTS,
                                        seen.diagnosis().id())
                                .orElse(null),
                        readsReport(seen),
                        seen.side()));
    }

    /**
     * Which file is the report; a look of another than the enterprise is noted.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code diagnosis.not-found}, or {@code diagnosis-report.not-found} when there is
     *     none or it is not the caller's to read
     */
    @Transactional
    KeptFile download(UUID id) {
        Seen seen = seen(diagnoses.findById(id));
        KeptFile file = reports.find(RecordingDiagnosis.REPORTS, id)
                .filter(found -> readsReport(seen))
                .orElseThrow(() -> Problems.notFound("diagnosis-report"));
        if (seen.side() != DiagnosisSide.ENTERPRISE) {
            audit.recordLook(
                    "diagnosis.report-downloaded",
                    "diagnosis",
                    id.toString(),
                    seen.diagnosis().topic());
        }
        return file;
    }

    /** Writes a report by portions. */
    void write(UUID id, KeptFile file, OutputStream out) throws IOException {
        reports.write(RecordingDiagnosis.REPORTS, id, file, out);
    }

    private boolean readsReport(Seen seen) {
        return DiagnosisVisibility.readsReport(caller.scope(), seen.side(), seen.diagnosis());
    }

    @Transactional
    Page<DiagnosisRow> page(DiagnosisSearch search, PageParams paging) {
        Page<Diagnosis> page = diagnoses.page(search.query(caller.scope()), search.order(), paging);
        Map<String, Participant> enterprises = enterprises(page.items());
        Map<UUID, ProviderResponse> named = providers(page.items());
        return page.map(diagnosis -> row(diagnosis, enterprises, named));
    }

    /** All that the search finds, for an export. */
    ListRows<DiagnosisRow> every(DiagnosisSearch search) {
        return diagnoses.every(search.query(caller.scope()), search.order()).inPortions(found -> {
            Map<String, Participant> enterprises = enterprises(found);
            Map<UUID, ProviderResponse> named = providers(found);
            return found.stream()
                    .map(diagnosis -> row(diagnosis, enterprises, named))
                    .toList();
        });
    }

    private static DiagnosisRow row(
            Diagnosis diagnosis, Map<String, Participant> enterprises, Map<UUID, ProviderResponse> providers) {
        ProviderResponse provider = providers.get(diagnosis.providerId());
        if (provider == null) {
            throw new IllegalStateException("a diagnosis without its provider");
        }
        return DiagnosisRow.of(diagnosis, Participants.in(enterprises, diagnosis.uscc()), provider);
    }

    private Map<String, Participant> enterprises(List<Diagnosis> found) {
        return participants.named(found.stream().map(Diagnosis::uscc).toList());
    }

    private Map<UUID, ProviderResponse> providers(List<Diagnosis> found) {
        return providers.named(found.stream().map(Diagnosis::providerId).toList());
    }
}
