package cn.reserve.financing.docking;

import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.Yuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which terms a credit approval may carry; pure. */
public final class CreditPolicy {
    /** Highest rate, percent a year: the ceiling that courts protect (24 %). */
    public static final BigDecimal HIGHEST_RATE = new BigDecimal("24");

    /** Decimals of a rate in percent. */
    public static final int RATE_DECIMALS = 4;

    /** Longest term, months. */
    public static final int LONGEST_TERM = 360;

    private CreditPolicy() {}

    /**
     * What is wrong with the terms; empty when nothing is.
     *
     * @param wanted the need's amount, yuan: a bank approves at most that
     */
    public static List<Violation> check(CreditTerms terms, BigDecimal wanted) {
        List<Violation> violations = new ArrayList<>();
        checkAmount(terms.amount(), wanted, violations);
        checkRate(terms.rate(), violations);
        if (terms.termMonths() < 1 || terms.termMonths() > LONGEST_TERM) {
            violations.add(Violation.of("termMonths", "credit-term", LONGEST_TERM));
        }
        return violations;
    }

    private static void checkAmount(BigDecimal amount, BigDecimal wanted, List<Violation> violations) {
        if (amount.signum() <= 0) {
            violations.add(Violation.of("amount", "credit-amount-positive"));
        } else if (amount.compareTo(wanted) > 0) {
            violations.add(
                    Violation.of("amount", "credit-amount-above-need", Yuan.wan(wanted), Yuan.thousands(wanted)));
        }
    }

    private static void checkRate(BigDecimal rate, List<Violation> violations) {
        if (rate.signum() <= 0) {
            violations.add(Violation.of("rate", "credit-rate-positive", HIGHEST_RATE));
        } else if (rate.compareTo(HIGHEST_RATE) > 0) {
            violations.add(Violation.of("rate", "credit-rate-unit", HIGHEST_RATE, rate));
        } else if (rate.stripTrailingZeros().scale() > RATE_DECIMALS) {
            violations.add(Violation.of("rate", "credit-rate-decimals", RATE_DECIMALS));
        }
    }
}
