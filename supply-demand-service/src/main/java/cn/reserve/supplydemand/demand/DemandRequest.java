package cn.reserve.supplydemand.demand;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise files as a demand.
 *
 * @param projectId a project of the own enterprise that this belongs to
 * @param retiredEquipment what is retired; required for a renewal
 * @param retiredYear year in which the retired equipment was commissioned; required for a renewal
 * @param budget yuan for the whole quantity
 * @param purchaseMonth planned month of purchase, not in the past
 */
public record DemandRequest(
        @NotNull DemandKind kind,
        @Nullable UUID projectId,

        @PlainText(max = 500) @Nullable String retiredEquipment,

        @Min(1950) @Max(2100) @Nullable Integer retiredYear,

        @NotBlank @PlainText(max = 200) String wantedEquipment,
        @NotNull EquipmentCategory category,
        @NotBlank @PlainText(max = 1000, lines = true) String keyFigures,
        @NotNull @Min(1) @Max(100_000) Integer quantity,
        @NotNull @Money(positive = true) BigDecimal budget,

        @Schema(
                type = SchemaType.STRING,
                implementation = String.class,
                pattern = "^\\d{4}-\\d{2}$",
                examples = "2027-03")
        @NotNull
        YearMonth purchaseMonth,

        boolean financingWanted,
        boolean digital,
        boolean green) {

    String retiredEquipmentOrNone() {
        return retiredEquipment == null ? "" : retiredEquipment;
    }
}
