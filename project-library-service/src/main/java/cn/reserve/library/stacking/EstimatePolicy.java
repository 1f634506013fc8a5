package cn.reserve.library.stacking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a programme would give, with its arithmetic. Yuan, rounded down to the fen. Pure. */
final class EstimatePolicy {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal YEAR_OF_BANKS = BigDecimal.valueOf(360);

    private EstimatePolicy() {}

    /**
     * A programme's terms.
     *
     * @param percent share of the base, or points a year
     * @param maxMonths longest time that is discounted
     * @param ceiling most that it gives, yuan
     */
    record Terms(
            Support support,
            BigDecimal percent,
            int maxMonths,
            @Nullable BigDecimal ceiling) {}

    /**
     * What is needed of the project, yuan; null where the form does not say.
     *
     * @param from day on which the loan is taken as disbursed
     */
    record Figures(
            @Nullable BigDecimal fixedAssets,
            @Nullable BigDecimal loan,
            @Nullable Integer termMonths,
            LocalDate from) {}

    /**
     * What it comes to.
     *
     * @param amount null when a figure is missing
     */
    record Estimate(@Nullable BigDecimal amount, List<Line> lines) {}

    static Estimate of(Terms terms, Figures figures) {
        return switch (terms.support()) {
            case NONE -> new Estimate(zero(), List.of(new Line("本项不直接给予资金", "Gives no money by itself", zero())));
            case SHARE_OF_FIXED_ASSETS -> share(terms, figures.fixedAssets());
            case INTEREST_BY_MONTHS, INTEREST_BY_DAYS -> discount(terms, figures);
        };
    }

    private static Estimate share(Terms terms, @Nullable BigDecimal base) {
        if (base == null) {
            return missing("固定资产投资", "fixed-asset investment");
        }
        BigDecimal amount = down(base.multiply(terms.percent()).divide(HUNDRED));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "固定资产投资 " + yuan(base) + " 元 × " + plain(terms.percent()) + "%",
                "fixed assets CNY " + yuan(base) + " × " + plain(terms.percent()) + " %",
                amount));
        return limited(terms, amount, lines);
    }

    private static Estimate discount(Terms terms, Figures figures) {
        BigDecimal loan = figures.loan();
        Integer term = figures.termMonths();
        if (loan == null) {
            return missing("贷款需求", "the loan wanted");
        }
        if (term == null) {
            return missing("贷款期限", "the loan's term");
        }
        int months = Math.min(term, terms.maxMonths());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "贴息期限：贷款 " + term + " 个月，最长 " + terms.maxMonths() + " 个月，取 " + months + " 个月",
                "time: loan of " + term + " months, at most " + terms.maxMonths() + ", so " + months,
                null));
        BigDecimal amount = terms.support() == Support.INTEREST_BY_MONTHS
                ? byMonths(terms, loan, months, lines)
                : byDays(terms, loan, figures.from(), months, lines);
        // The rate of the loan is not known: what the enterprise says is the highest that it accepts.
        lines.add(new Line("实际贴息不超过实际支付的利息", "never more than the interest that is paid in fact", null));
        return limited(terms, amount, lines);
    }

    private static BigDecimal byMonths(Terms terms, BigDecimal loan, int months, List<Line> lines) {
        BigDecimal amount = down(loan.multiply(terms.percent())
                .multiply(BigDecimal.valueOf(months))
                .divide(HUNDRED.multiply(TWELVE), 10, RoundingMode.DOWN));
        lines.add(new Line(
                "贷款 " + yuan(loan) + " 元 × " + plain(terms.percent()) + "% × " + months + " ÷ 12",
                "loan CNY " + yuan(loan) + " × " + plain(terms.percent()) + " % × " + months + " ÷ 12",
                amount));
        return amount;
    }

    private static BigDecimal byDays(Terms terms, BigDecimal loan, LocalDate from, int months, List<Line> lines) {
        long days = ChronoUnit.DAYS.between(from, from.plusMonths(months));
        BigDecimal amount = down(loan.multiply(BigDecimal.valueOf(days))
                .multiply(terms.percent())
                .divide(YEAR_OF_BANKS.multiply(HUNDRED), 10, RoundingMode.DOWN));
        lines.add(new Line(
                "贷款 " + yuan(loan) + " 元 × " + days + " 天 ÷ 360 × " + plain(terms.percent()) + "%",
                "loan CNY " + yuan(loan) + " × " + days + " days ÷ 360 × " + plain(terms.percent()) + " %",
                amount));
        return amount;
    }

    private static Estimate limited(Terms terms, BigDecimal amount, List<Line> lines) {
        BigDecimal ceiling = terms.ceiling();
        if (ceiling == null) {
            return new Estimate(amount, List.copyOf(lines));
        }
        BigDecimal given = amount.min(ceiling);
        lines.add(new Line(
                "每户企业每年上限 " + yuan(ceiling) + " 元（未扣除企业其他项目已用额度）",
                "ceiling per enterprise and year CNY " + yuan(ceiling) + " (what other projects used is not deducted)",
                given));
        return new Estimate(given, List.copyOf(lines));
    }

    private static Estimate missing(String zh, String en) {
        return new Estimate(null, List.of(new Line("缺少" + zh + "，无法估算", "Cannot be estimated without " + en, null)));
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO.setScale(2);
    }

    private static BigDecimal down(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.DOWN);
    }

    private static String yuan(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
