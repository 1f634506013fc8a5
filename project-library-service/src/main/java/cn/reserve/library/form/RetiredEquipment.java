package cn.reserve.library.form;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Machines that the project takes out of use.
 *
 * @param commissioned day of commissioning
 * @param originalCost yuan for the whole line
 * @param depreciated whether fully depreciated
 * @param energyGrade 1 (best) to 5
 */
public record RetiredEquipment(
        @NotBlank @PlainText(max = 100) String name,
        @NotBlank @PlainText(max = 100) String model,
        @NotNull @Min(1) @Max(1_000_000) Integer quantity,
        @NotNull LocalDate commissioned,
        @NotNull @Money BigDecimal originalCost,
        @NotNull Boolean depreciated,
        @Min(1) @Max(5) @Nullable Integer energyGrade) {}
