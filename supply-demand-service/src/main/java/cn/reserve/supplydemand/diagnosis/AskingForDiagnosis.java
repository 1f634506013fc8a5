package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.demand.DemandRequest;
import cn.reserve.supplydemand.demand.DemandResponse;
import cn.reserve.supplydemand.demand.FilingDemand;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.ParticipantMerged;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.participant.ParticipantsMoved;
import cn.reserve.supplydemand.provider.ProvidedService;
import cn.reserve.supplydemand.provider.ProviderResponse;
import cn.reserve.supplydemand.provider.ProviderState;
import cn.reserve.supplydemand.provider.ReadingProviders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise's part: asking, withdrawing, and what it makes of the measures.
 *
 * <p>All throw 404 {@code diagnosis.not-found} for another enterprise's, and 409 {@code diagnosis.step-not-possible} when the state does not
 * allow it.
 */
@ApplicationScoped
class AskingForDiagnosis {
    private final Diagnoses diagnoses;
    private final ReadingDiagnoses reading;
    private final RecordingDiagnosis recording;
    private final ReadingProviders providers;
    private final Participants participants;
    private final FilingDemand filing;
    private final Idempotency idempotency;
    private final Caller caller;

    AskingForDiagnosis(
            Diagnoses diagnoses,
            ReadingDiagnoses reading,
            RecordingDiagnosis recording,
            ReadingProviders providers,
            Participants participants,
            FilingDemand filing,
            Idempotency idempotency,
            Caller caller) {
        this.diagnoses = diagnoses;
        this.reading = reading;
        this.recording = recording;
        this.providers = providers;
        this.participants = participants;
        this.filing = filing;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * Asks a listed provider, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code providerId} for one that is not listed or does not diagnose in the field,
     *     and {@code wishedOn}; 409 {@code diagnosis.own-provider}, {@code participant.not-verified}
     */
    @Transactional
    Answer<DiagnosisResponse> ask(@Nullable String key, DiagnosisRequests.Asking request) {
        refuse(DiagnosisPolicy.checkAhead("wishedOn", request.wishedOn(), recording.today()));
        String uscc = caller.requireOrganisation();
        return idempotency.once(key, request, DiagnosisResponse.class, () -> {
            Participant enterprise = participants.require(uscc);
            ProviderResponse provider = providers
                    .find(request.providerId())
                    .filter(found -> found.state() == ProviderState.LISTED)
                    .filter(found -> found.services().contains(ProvidedService.DIAGNOSIS)
                            && found.fields().contains(request.field()))
                    .orElseThrow(() -> Problems.invalid(Violation.of("providerId", "provider-does-not-diagnose")));
            if (uscc.equals(provider.uscc())) {
                throw Problems.conflict("diagnosis.own-provider");
            }
            Diagnosis diagnosis = Diagnosis.ask(enterprise, request, recording.now());
            diagnoses.persist(diagnosis);
            var seen = new ReadingDiagnoses.Seen(diagnosis, provider, DiagnosisSide.ENTERPRISE);
            DiagnosisResponse asked = recording.record("diagnosis.requested", seen, null);
            recording.tellProvider(SupplyDemandNotice.DIAGNOSIS_REQUESTED, seen);
            return asked;
        });
    }

    /** The enterprise steps back while nothing was reported; 428 and 412 about {@code If-Match}. */
    @Transactional
    DiagnosisResponse withdraw(UUID id, @Nullable String ifMatch, String reason) {
        return act(
                id,
                ifMatch,
                "diagnosis.withdrawn",
                diagnosis -> diagnosis.withdraw(reason, recording.now()),
                SupplyDemandNotice.DIAGNOSIS_WITHDRAWN);
    }

    /** Checks the project that a demand is to belong to; before the transaction, as the library is asked. */
    void checkProject(@Nullable UUID projectId) {
        filing.checkProject(projectId);
    }

    /**
     * Makes a demand of a measure, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by the demand's fields; 404 {@code diagnosis-measure.not-found}; 409 {@code
     *     diagnosis.measure-decided}
     */
    @Transactional
    Answer<DemandResponse> adopt(UUID id, int sequence, @Nullable String key, DemandRequest request) {
        own(id);
        return idempotency.once(
                key, Map.of("diagnosis", id, "measure", sequence, "demand", request), DemandResponse.class, () -> {
                    ReadingDiagnoses.Seen seen = own(id);
                    RecordingDiagnosis.Decision before = RecordingDiagnosis.Decision.of(seen.diagnosis());
                    DiagnosisMeasure measure = seen.diagnosis().measure(sequence);
                    DemandResponse demand = filing.file(seen.diagnosis().uscc(), request);
                    measure.adopt(demand.id(), recording.now());
                    seen.diagnosis().decided(recording.now());
                    recording.record("diagnosis.measure-adopted", seen, before);
                    return demand;
                });
    }

    /** A measure is not for the enterprise; 428 and 412 about {@code If-Match}. */
    @Transactional
    DiagnosisResponse decline(UUID id, int sequence, @Nullable String ifMatch, String reason) {
        return act(
                id,
                ifMatch,
                "diagnosis.measure-declined",
                diagnosis -> {
                    diagnosis.measure(sequence).decline(reason, recording.now());
                    diagnosis.decided(recording.now());
                },
                null);
    }

    void takeOver(@Observes ParticipantMerged merged) {
        diagnoses.moveTo(merged.into(), merged.uscc());
    }

    void follow(@Observes ParticipantsMoved moved) {
        diagnoses.followMoves(moved.usccs());
    }

    private DiagnosisResponse act(
            UUID id,
            @Nullable String ifMatch,
            String action,
            Consumer<Diagnosis> verb,
            @Nullable SupplyDemandNotice notice) {
        ReadingDiagnoses.Seen seen = own(id);
        Etags.require(ifMatch, seen.diagnosis().version());
        RecordingDiagnosis.Decision before = RecordingDiagnosis.Decision.of(seen.diagnosis());
        verb.accept(seen.diagnosis());
        DiagnosisResponse after = recording.record(action, seen, before);
        if (notice != null) {
            recording.tellProvider(notice, seen);
        }
        return after;
    }

    /** Its provider's people know of it, but these steps are the enterprise's. */
    private ReadingDiagnoses.Seen own(UUID id) {
        ReadingDiagnoses.Seen seen = reading.held(id);
        if (seen.side() != DiagnosisSide.ENTERPRISE) {
            throw Problems.forbidden("diagnosis.not-your-step");
        }
        return seen;
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}
