package cn.reserve.supplydemand.supply;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise files as a supply.
 *
 * @param energyGrade 1 (best) to 5; absent where no grade exists
 * @param firstOfKind first-of-its-kind equipment (首台套)
 * @param yearlyCapacity units a year
 * @param priceFrom lowest price of one unit, yuan
 * @param priceTo highest price of one unit, yuan; not below the lowest
 * @param deliveryDays calendar days from order to delivery
 * @param localContent share of domestic parts, percent
 */
public record SupplyRequest(
        @NotBlank @PlainText(max = 200) String product,
        @NotBlank @PlainText(max = 100) String model,
        @NotNull EquipmentCategory category,
        @NotBlank @PlainText(max = 200) String applicationField,
        @NotBlank @PlainText(max = 1000, lines = true) String keyFigures,
        @Min(1) @Max(5) @Nullable Integer energyGrade,
        boolean firstOfKind,
        @NotNull @Min(1) @Max(10_000_000) Integer yearlyCapacity,
        @NotNull @Money BigDecimal priceFrom,
        @NotNull @Money(positive = true) BigDecimal priceTo,
        @NotNull @Min(0) @Max(3650) Integer deliveryDays,
        @NotBlank @PlainText(max = 500, lines = true) String afterSales,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable
        BigDecimal localContent) {}
