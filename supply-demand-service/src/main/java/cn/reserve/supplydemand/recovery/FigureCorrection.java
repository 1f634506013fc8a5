package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it should have been.
 *
 * @param reason why the earlier one was wrong
 */
public record FigureCorrection(
        @NotNull @DecimalMin("0") @Digits(integer = 14, fraction = 2)
        BigDecimal value,

        @NotBlank @PlainText(max = 200) String source,
        @PlainText(max = 100) @Nullable String documentNumber,
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
