package cn.reserve.library.form;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the project is expected to bring.
 *
 * @param tceSaved tonnes of standard coal a year
 * @param co2Reduced tonnes a year
 * @param capacity in words, with its unit
 * @param safety in words
 */
public record Effect(
        @DecimalMin("0") @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal tceSaved,

        @DecimalMin("0") @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal co2Reduced,

        @PlainText(max = 500, lines = true) @Nullable String capacity,
        @PlainText(max = 500, lines = true) @Nullable String safety) {}
