package cn.reserve.supplydemand.diagnosis;

import cn.reserve.supplydemand.provider.ServiceField;
import java.time.Instant;
import java.util.UUID;

/** Event {@code supply-demand.diagnosis-advanced}: a diagnosis took a step. */
record DiagnosisAdvanced(
        UUID diagnosisId, String uscc, UUID providerId, ServiceField field, DiagnosisState state, Instant at) {
    static final String TYPE = "supply-demand.diagnosis-advanced";

    static DiagnosisAdvanced of(Diagnosis diagnosis) {
        return new DiagnosisAdvanced(
                diagnosis.id(),
                diagnosis.uscc(),
                diagnosis.providerId(),
                diagnosis.field(),
                diagnosis.state(),
                diagnosis.updatedAt());
    }
}
