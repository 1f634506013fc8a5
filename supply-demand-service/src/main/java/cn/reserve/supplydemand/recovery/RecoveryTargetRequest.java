package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks for.
 *
 * @param baseValue of the base year by the document; absent to take the city's value of that year
 * @param value a level in the indicator's unit, percent, or how many more
 */
public record RecoveryTargetRequest(
        @NotNull RecoveryIndicator indicator,
        @NotBlank @PlainText(max = 200) String documentTitle,
        @NotBlank @PlainText(max = 100) String documentNumber,
        @NotNull TargetComparison comparison,
        @NotNull Integer baseYear,

        @DecimalMin("0") @Digits(integer = 14, fraction = 2) @Nullable
        BigDecimal baseValue,

        @NotNull @DecimalMin("0") @Digits(integer = 14, fraction = 2)
        BigDecimal value,

        @NotNull Integer dueYear) {}
