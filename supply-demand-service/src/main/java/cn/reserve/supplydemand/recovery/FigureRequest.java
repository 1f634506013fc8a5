package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was recovered in a year.
 *
 * @param county six-digit code; absent for the whole city
 * @param value in the indicator's unit
 * @param source where the value comes from, e.g. a bureau's yearly report
 * @param documentNumber of the source, where it has one
 */
public record FigureRequest(
        @NotNull RecoveryIndicator indicator,
        @NotNull Integer year,

        @Pattern(regexp = "\\d{6}", message = "{violation.county-unknown}") @Nullable
        String county,

        @NotNull @DecimalMin("0") @Digits(integer = 14, fraction = 2)
        BigDecimal value,

        @NotBlank @PlainText(max = 200) String source,
        @PlainText(max = 100) @Nullable String documentNumber) {}
