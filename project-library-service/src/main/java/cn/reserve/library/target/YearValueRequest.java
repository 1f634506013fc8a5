package cn.reserve.library.target;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * What an indicator was in a year.
 *
 * @param value at the year's end, in the target's value unit
 * @param note where the figure comes from
 */
public record YearValueRequest(
        @NotNull @DecimalMin("-1000000000000") @DecimalMax("1000000000000") @Digits(integer = 18, fraction = 4)
        BigDecimal value,

        @NotNull @PlainText(max = 500) String note) {}
