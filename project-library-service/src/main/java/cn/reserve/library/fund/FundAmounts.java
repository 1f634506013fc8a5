package cn.reserve.library.fund;

import cn.reserve.platform.rest.Money;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * How far the money is.
 *
 * @param inPlace at the project, yuan
 * @param paid to suppliers, yuan
 */
public record FundAmounts(
        @NotNull @Money BigDecimal inPlace, @NotNull @Money BigDecimal paid) {}
