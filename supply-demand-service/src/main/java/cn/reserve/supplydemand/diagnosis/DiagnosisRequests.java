package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.provider.ServiceField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about diagnoses. */
final class DiagnosisRequests {
    private DiagnosisRequests() {}

    /** An enterprise asks. */
    @Schema(name = "DiagnosisRequest")
    record Asking(
            @NotNull UUID providerId,
            @NotNull ServiceField field,
            @NotBlank @PlainText(max = 100) String topic,
            @NotBlank @PlainText(max = 2000, lines = true) String situation,

            @Schema(description = "Wished day, not in the past, at most a year ahead") @NotNull
            LocalDate wishedOn,

            @NotBlank @PlainText(max = 50) String contactPerson,

            @NotBlank @Pattern(regexp = "\\+?[0-9][0-9 -]{5,19}", message = "{violation.phone}")
            String contactPhone) {}

    /** The provider accepts. */
    @Schema(name = "DiagnosisAcceptanceRequest")
    record Acceptance(
            @Schema(description = "Day of the visit, not in the past, at most a year ahead") @NotNull
            LocalDate visitOn) {}

    /** Why a diagnosis or a measure is not for one. */
    @Schema(name = "DiagnosisReasonRequest")
    record Reason(
            @NotBlank @PlainText(max = 1000, lines = true) String reason) {}

    /** The provider hands its report in. */
    @Schema(name = "DiagnosisSubmissionRequest")
    record Submission(
            @NotBlank @PlainText(max = 4000, lines = true) String summary,
            @NotNull @Size(max = 50) List<@NotNull @Valid Measure> measures) {}

    /**
     * A recommended measure.
     *
     * @param cost yuan for the whole quantity
     * @param savingTce tons of standard coal a year
     */
    @Schema(name = "DiagnosisMeasureRequest")
    record Measure(
            @NotBlank @PlainText(max = 100) String title,
            @NotBlank @PlainText(max = 2000, lines = true) String description,
            @NotBlank @PlainText(max = 200) String wantedEquipment,
            @NotNull EquipmentCategory category,
            @NotBlank @PlainText(max = 1000, lines = true) String keyFigures,
            @NotNull @Min(1) @Max(100_000) Integer quantity,
            @NotNull @Money(positive = true) BigDecimal cost,

            @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 10, fraction = 2) @Nullable
            BigDecimal savingTce) {}
}
