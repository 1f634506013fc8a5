package cn.reserve.supplydemand.diagnosis;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.file.KeptFile;
import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.provider.ProviderResponse;
import cn.reserve.supplydemand.provider.ProviderState;
import cn.reserve.supplydemand.provider.ServiceField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A diagnosis as far as the caller may read it. */
@Schema(name = "Diagnosis")
record DiagnosisResponse(
        UUID id,
        long version,
        EnterpriseName enterprise,
        String county,
        String countyName,
        UUID providerId,
        String providerName,
        ServiceField field,
        String topic,
        String situation,
        LocalDate wishedOn,
        DiagnosisState state,
        @Nullable LocalDate visitOn,

        @Schema(description = "Why it was declined or withdrawn") @Nullable
        String reason,

        @Schema(description = "Of the report, once it is handed in") @Nullable
        String summary,

        @Schema(description = "Null until a file is there, and for whoever may not read it") @Nullable
        KeptFile report,

        List<Measure> measures,

        @Schema(description = "Whom the provider calls; null for all but the two sides")
        ProviderResponse.@Nullable Contact enterpriseContact,

        @Schema(description = "Whom the enterprise calls, once the provider accepted; null for all but the two sides")
        ProviderResponse.@Nullable Contact providerContact,

        @Schema(description = "The caller's side") DiagnosisSide side,

        @Schema(description = "What the caller may do now") List<DiagnosisAction> actions,
        Instant requestedAt,
        Instant updatedAt,
        @Nullable Instant reportedAt,
        @Nullable Instant closedAt) {

    /** A recommended measure; cost in yuan, saving in tons of standard coal a year. */
    @Schema(name = "DiagnosisMeasure")
    record Measure(
            int sequence,
            String title,
            String description,
            String wantedEquipment,
            EquipmentCategory category,
            String keyFigures,
            int quantity,
            BigDecimal cost,
            @Nullable BigDecimal savingTce,
            MeasureDecision decision,
            @Nullable UUID demandId,
            @Nullable String declineReason) {

        static Measure of(DiagnosisMeasure measure) {
            return new Measure(
                    measure.sequence(),
                    measure.title(),
                    measure.description(),
                    measure.wantedEquipment(),
                    measure.category(),
                    measure.keyFigures(),
                    measure.quantity(),
                    measure.cost(),
                    measure.savingTce(),
                    measure.decision(),
                    measure.demandId(),
                    measure.declineReason());
        }
    }

    /** What else a response is made of. */
    record Around(
            Participant enterprise,
            ProviderResponse provider,
            @Nullable KeptFile report,
            boolean readsReport,
            DiagnosisSide side) {}

    static DiagnosisResponse of(Diagnosis diagnosis, Around around) {
        boolean isParty = around.side() != DiagnosisSide.OFFICE;
        boolean accepted = diagnosis.visitOn() != null;
        return new DiagnosisResponse(
                diagnosis.id(),
                diagnosis.version(),
                new EnterpriseName(
                        around.enterprise().uscc(), around.enterprise().name()),
                diagnosis.county(),
                around.enterprise().countyName(),
                diagnosis.providerId(),
                around.provider().name(),
                diagnosis.field(),
                diagnosis.topic(),
                diagnosis.situation(),
                diagnosis.wishedOn(),
                diagnosis.state(),
                diagnosis.visitOn(),
                diagnosis.reason(),
                diagnosis.summary(),
                around.readsReport() ? around.report() : null,
                diagnosis.measures().stream().map(Measure::of).toList(),
                isParty ? new ProviderResponse.Contact(diagnosis.contactPerson(), diagnosis.contactPhone()) : null,
                isParty && accepted ? around.provider().contact() : null,
                around.side(),
                DiagnosisAction.allowed(
                        around.side(),
                        diagnosis.state(),
                        around.provider().state() == ProviderState.LISTED,
                        around.report() != null),
                diagnosis.requestedAt(),
                diagnosis.updatedAt(),
                diagnosis.reportedAt(),
                diagnosis.closedAt());
    }
}
