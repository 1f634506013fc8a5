package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.file.KeptFiles;
import cn.reserve.supplydemand.file.PdfFrame;
import cn.reserve.supplydemand.file.SentFile;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.provider.ProviderResponse;
import cn.reserve.supplydemand.provider.ProviderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The provider's part: accepting, declining, the report's file, handing in.
 *
 * <p>All throw 404 {@code diagnosis.not-found} for what the caller may not know, 403 {@code diagnosis.not-your-step} for who knows of it but
 * does not act for the provider, 428 and 412 about {@code If-Match}, and 409 {@code diagnosis.step-not-possible}.
 */
@ApplicationScoped
class AnsweringDiagnosis {
    private final KeptFiles reports;
    private final ReadingDiagnoses reading;
    private final RecordingDiagnosis recording;
    private final Caller caller;

    AnsweringDiagnosis(KeptFiles reports, ReadingDiagnoses reading, RecordingDiagnosis recording, Caller caller) {
        this.reports = reports;
        this.reading = reading;
        this.recording = recording;
        this.caller = caller;
    }

    /**
     * The provider will come on a day, or on another than it had said.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code diagnosis.provider-suspended} when it is not in the register now
     */
    @Transactional
    DiagnosisResponse accept(UUID id, @Nullable String ifMatch, DiagnosisRequests.Acceptance request) {
        refuse(DiagnosisPolicy.checkAhead("visitOn", request.visitOn(), recording.today()));
        return act(
                id,
                ifMatch,
                "diagnosis.accepted",
                (diagnosis, provider) -> {
                    if (diagnosis.state() == DiagnosisState.REQUESTED && provider.state() != ProviderState.LISTED) {
                        throw Problems.conflict("diagnosis.provider-suspended");
                    }
                    diagnosis.accept(request.visitOn(), recording.now());
                },
                SupplyDemandNotice.DIAGNOSIS_ACCEPTED);
    }

    /** The provider will not come, or cannot finish what it took on. */
    @Transactional
    DiagnosisResponse decline(UUID id, @Nullable String ifMatch, String reason) {
        return act(
                id,
                ifMatch,
                "diagnosis.declined",
                (diagnosis, _) -> diagnosis.decline(reason, recording.now()),
                SupplyDemandNotice.DIAGNOSIS_DECLINED);
    }

    /** Refuses who may not put a report now, as {@link #putReport} would after the file has come. */
    @Transactional
    void requireReportFrom(UUID id, @Nullable String ifMatch) {
        DiagnosisResponse known = reading.one(id);
        if (known.side() != DiagnosisSide.PROVIDER) {
            throw Problems.forbidden("diagnosis.not-your-step");
        }
        Etags.require(ifMatch, known.version());
        if (!known.actions().contains(DiagnosisAction.REPORT)) {
            throw Problems.conflict("diagnosis.step-not-possible");
        }
    }

    /**
     * Puts the report's file, or another in its place.
     *
     * @param announced the sender's sum of the content; a cut or changed transfer is noticed by it
     * @throws cn.reserve.platform.rest.ProblemException 422 {@code diagnosis.report-cut} when the sums differ, {@code
     *     diagnosis.report-refused} for what is no PDF
     */
    @Transactional
    DiagnosisResponse putReport(
            UUID id, @Nullable String ifMatch, String name, @Nullable String announced, byte[] content) {
        return act(
                id,
                ifMatch,
                "diagnosis.report-put",
                (diagnosis, _) -> {
                    diagnosis.reportChanged(recording.now());
                    if (!SentFile.arrivedWhole(announced, content)) {
                        throw Problems.unprocessable("diagnosis.report-cut");
                    }
                    if (!PdfFrame.holds(content)) {
                        throw Problems.unprocessable("diagnosis.report-refused");
                    }
                    reports.put(RecordingDiagnosis.REPORTS, id, name, content, recording.now(), caller.name());
                },
                null);
    }

    /**
     * Hands the report in, with the measures that it recommends.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code diagnosis.report-missing} without the file
     */
    @Transactional
    DiagnosisResponse handIn(UUID id, @Nullable String ifMatch, DiagnosisRequests.Submission request) {
        return act(
                id,
                ifMatch,
                "diagnosis.reported",
                (diagnosis, _) -> {
                    if (reports.find(RecordingDiagnosis.REPORTS, id).isEmpty()) {
                        throw Problems.conflict("diagnosis.report-missing");
                    }
                    diagnosis.report(request, recording.now());
                },
                SupplyDemandNotice.DIAGNOSIS_REPORTED);
    }

    private DiagnosisResponse act(
            UUID id,
            @Nullable String ifMatch,
            String action,
            BiConsumer<Diagnosis, ProviderResponse> verb,
            @Nullable SupplyDemandNotice notice) {
        ReadingDiagnoses.Seen seen = reading.held(id);
        if (seen.side() != DiagnosisSide.PROVIDER) {
            throw Problems.forbidden("diagnosis.not-your-step");
        }
        Etags.require(ifMatch, seen.diagnosis().version());
        RecordingDiagnosis.Decision before = RecordingDiagnosis.Decision.of(seen.diagnosis());
        verb.accept(seen.diagnosis(), seen.provider());
        DiagnosisResponse after = recording.record(action, seen, before);
        if (notice != null) {
            recording.tellEnterprise(notice, seen);
        }
        return after;
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}
