package cn.reserve.library.listtype;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * The plan's target that the lists of a type count towards: the quantity done in all years up to the year due.
 *
 * @param indicator as the plan words it
 * @param value in the unit of the quantity
 * @param clause where it is written
 */
public record ListTarget(
        @NotNull @Valid Words indicator,

        @NotNull @DecimalMin("0.0001") @DecimalMax("1000000000000")
        BigDecimal value,

        @Min(2020) @Max(2100) int dueYear,
        @NotBlank @PlainText(max = 300) String clause) {}
