package cn.reserve.financing.docking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditPolicyTest {
    private static final BigDecimal WANTED = new BigDecimal("5000000.00");

    @ParameterizedTest
    @CsvSource({
        "5000000, 3.5, 36",
        "0.01, 0.0001, 1",
        "1, 24, 360",
        "5000000.00, 3.45000, 12",
    })
    void acceptsTermsWithinTheLimits(BigDecimal amount, BigDecimal rate, int months) {
        assertThat(CreditPolicy.check(new CreditTerms(amount, rate, months, "抵押"), WANTED))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3.5, 36, amount, credit-amount-positive",
        "-1, 3.5, 36, amount, credit-amount-positive",
        "5000000.01, 3.5, 36, amount, credit-amount-above-need",
        "1, 0, 36, rate, credit-rate-positive",
        "1, -3.5, 36, rate, credit-rate-positive",
        "1, 24.0001, 36, rate, credit-rate-unit",
        "1, 350, 36, rate, credit-rate-unit",
        "1, 1E+400, 36, rate, credit-rate-unit",
        "1, 3.45678, 36, rate, credit-rate-decimals",
        "1, 1E-400, 36, rate, credit-rate-decimals",
        "1, 3.5, 0, termMonths, credit-term",
        "1, 3.5, 361, termMonths, credit-term",
    })
    void refusesTermsOutsideTheLimits(BigDecimal amount, BigDecimal rate, int months, String field, String rule) {
        assertThat(CreditPolicy.check(new CreditTerms(amount, rate, months, "抵押"), WANTED))
                .extracting(Violation::field, Violation::rule)
                .containsExactly(org.assertj.core.api.Assertions.tuple(field, rule));
    }

    @Test
    void saysThatARateLooksLikePerMilleOrBasisPoints() {
        Violation violation = CreditPolicy.check(
                        new CreditTerms(BigDecimal.ONE, new BigDecimal("350"), 12, "抵押"), WANTED)
                .getFirst();

        assertThat(violation.zh()).contains("350").contains("‰").contains("基点");
        assertThat(violation.en()).contains("350").contains("per mille").contains("basis points");
    }
}
