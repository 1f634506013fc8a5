package cn.reserve.library.form;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The loan that the enterprise wants. A draft may leave any of it out.
 *
 * @param amount yuan
 * @param latestRate the highest percent a year that the enterprise accepts (可接受的最高利率); what a bank will ask is not known
 * @param intendedBanks organisation aliases, at most three
 */
public record LoanWish(
        @Money(positive = true) @Nullable BigDecimal amount,
        @Min(1) @Max(600) @Nullable Integer termMonths,

        @DecimalMin("0") @DecimalMax("24") @Digits(integer = 2, fraction = 4) @Nullable
        BigDecimal latestRate,

        @PlainText(max = 500, lines = true) @Nullable String use,
        @PlainText(max = 500, lines = true) @Nullable String guarantee,

        @NotNull @Size(max = 3)
        List<@NotNull @Pattern(regexp = "bank-\\d{12}", message = "{violation.bank-alias}") String> intendedBanks) {

    /** No bank named means none intended. */
    public LoanWish {
        intendedBanks = intendedBanks == null ? List.of() : copy(intendedBanks);
    }

    /** A null element is left to validation, which names it. */
    private static List<String> copy(List<String> banks) {
        return banks.stream().anyMatch(Objects::isNull) ? banks : List.copyOf(banks);
    }
}
