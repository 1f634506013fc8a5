package cn.reserve.supplydemand.diagnosis;

import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.provider.ProviderResponse;
import cn.reserve.supplydemand.provider.ServiceField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A diagnosis in the list. */
@Schema(name = "DiagnosisRow")
record DiagnosisRow(
        UUID id,
        long version,
        EnterpriseName enterprise,
        String countyName,
        UUID providerId,
        String providerName,
        ServiceField field,
        String topic,
        DiagnosisState state,
        LocalDate wishedOn,
        @Nullable LocalDate visitOn,
        Instant requestedAt,
        Instant updatedAt) {

    static DiagnosisRow of(Diagnosis diagnosis, Participant enterprise, ProviderResponse provider) {
        return new DiagnosisRow(
                diagnosis.id(),
                diagnosis.version(),
                new EnterpriseName(enterprise.uscc(), enterprise.name()),
                enterprise.countyName(),
                diagnosis.providerId(),
                provider.name(),
                diagnosis.field(),
                diagnosis.topic(),
                diagnosis.state(),
                diagnosis.wishedOn(),
                diagnosis.visitOn(),
                diagnosis.requestedAt(),
                diagnosis.updatedAt());
    }
}
