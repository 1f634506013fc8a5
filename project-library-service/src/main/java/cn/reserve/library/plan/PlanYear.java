package cn.reserve.library.plan;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One year of a plan.
 *
 * @param investment in yuan
 * @param milestone what will stand at the year's end
 */
public record PlanYear(
        @NotNull @Min(1990) @Max(2100) Integer year,
        @NotNull @Money BigDecimal investment,
        @PlainText(max = 200) @Nullable String milestone) {}
