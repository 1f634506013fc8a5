package cn.reserve.supplydemand.diagnosis;

import static cn.reserve.supplydemand.notice.SupplyDemandNotice.economyBureau;
import static cn.reserve.supplydemand.notice.SupplyDemandNotice.enterprise;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import cn.reserve.supplydemand.file.FileTable;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every step of a diagnosis leaves behind: an audit entry, an event, a notice, and the fresh record. */
@ApplicationScoped
class RecordingDiagnosis {
    static final FileTable REPORTS = new FileTable("diagnosis_report", "diagnosis_id");

    private final Diagnoses diagnoses;
    private final ReadingDiagnoses reading;
    private final Audit audit;
    private final Feed feed;
    private final Notices notices;
    private final Clock clock;

    RecordingDiagnosis(
            Diagnoses diagnoses, ReadingDiagnoses reading, Audit audit, Feed feed, Notices notices, Clock clock) {
        this.diagnoses = diagnoses;
        this.reading = reading;
        this.audit = audit;
        this.feed = feed;
        this.notices = notices;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Records a step that was just taken. */
    DiagnosisResponse record(String action, ReadingDiagnoses.Seen seen, @Nullable Decision before) {
        diagnoses.flush();
        Diagnosis diagnosis = seen.diagnosis();
        String id = diagnosis.id().toString();
        audit.record(action, "diagnosis", id, diagnosis.topic(), before, Decision.of(diagnosis));
        feed.publish(DiagnosisAdvanced.TYPE, id, DiagnosisAdvanced.of(diagnosis));
        return reading.response(seen);
    }

    /** Tells the enterprise. */
    void tellEnterprise(SupplyDemandNotice notice, ReadingDiagnoses.Seen seen) {
        tell(notice, enterprise(seen.diagnosis().uscc()), seen.diagnosis());
    }

    /** Tells whoever acts for the provider. */
    void tellProvider(SupplyDemandNotice notice, ReadingDiagnoses.Seen seen) {
        String uscc = seen.provider().uscc();
        tell(notice, uscc == null ? economyBureau() : enterprise(uscc), seen.diagnosis());
    }

    private void tell(SupplyDemandNotice notice, Audience audience, Diagnosis diagnosis) {
        notices.tell(
                notice.key(),
                audience,
                new About(diagnosis.id().toString(), diagnosis.topic(), "/diagnoses/" + diagnosis.id()));
    }

    /** The fields of a diagnosis that carry a decision, as the audit trail keeps them. */
    record Decision(
            String uscc,
            String providerId,
            DiagnosisState state,
            @Nullable LocalDate visitOn,
            @Nullable String reason,
            List<String> measures) {

        static Decision of(Diagnosis diagnosis) {
            return new Decision(
                    diagnosis.uscc(),
                    diagnosis.providerId().toString(),
                    diagnosis.state(),
                    diagnosis.visitOn(),
                    diagnosis.reason(),
                    diagnosis.measures().stream()
                            .map(measure -> measure.title() + ": " + measure.decision())
                            .toList());
        }
    }
}
