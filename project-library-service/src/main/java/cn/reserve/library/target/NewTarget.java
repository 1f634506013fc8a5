package cn.reserve.library.target;

import cn.reserve.library.plantext.PlanReading.Bound;
import cn.reserve.library.plantext.PlanReading.Comparison;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target as a person checked it.
 *
 * @param line of the plan text it comes from; null when it was typed
 * @param value the level, or the change in percent
 * @param unit of the value
 * @param valueUnit in which base and yearly values are given; of a level the same as {@code unit}
 * @param leadBureau code whose reviewers enter values; null for units without people here
 */
public record NewTarget(
        @Min(1) @Nullable Integer line,
        @NotBlank @PlainText(max = 200) String indicator,
        @NotNull Comparison comparison,
        @Min(1990) @Max(2100) @Nullable Integer baseYear,

        @DecimalMin("-1000000000000") @DecimalMax("1000000000000") @Digits(integer = 18, fraction = 4) @Nullable
        BigDecimal baseValue,

        @NotNull @DecimalMin("-1000000000000") @DecimalMax("1000000000000") @Digits(integer = 18, fraction = 4)
        BigDecimal value,

        @NotNull @PlainText(max = 30) String unit,
        @NotNull @PlainText(max = 30) String valueUnit,
        @NotNull @Min(1990) @Max(2100) Integer dueYear,
        @NotNull Bound bound,
        @PlainText(max = 100) @Nullable String leadName,

        @Pattern(regexp = "[a-z][a-z-]{1,39}", message = "{violation.bureau-code}") @Nullable
        String leadBureau,

        @Nullable Formula formula) {}
