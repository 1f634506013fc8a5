package cn.reserve.library.form;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Machines that the project takes out of use. A draft may leave any of it out; submission asks for all but the energy grade.
 *
 * @param commissioned day of commissioning
 * @param originalCost yuan for the whole line
 * @param depreciated whether fully depreciated
 * @param energyGrade 1 (best) to 5
 */
public record RetiredEquipment(
        @PlainText(max = 100) @Nullable String name,
        @PlainText(max = 100) @Nullable String model,
        @Min(1) @Max(1_000_000) @Nullable Integer quantity,
        @Nullable LocalDate commissioned,
        @Money @Nullable BigDecimal originalCost,
        @Nullable Boolean depreciated,
        @Min(1) @Max(5) @Nullable Integer energyGrade) {}
