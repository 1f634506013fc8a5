package cn.reserve.library.dispatch.credibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a report with the one before and with itself. Pure; the package documentation has the measures. */
public final class CredibilityPolicy {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal OVER = new BigDecimal("1.2");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final double NEARLY = 0.9;
    private static final int SHORTEST = 6;

    private CredibilityPolicy() {}

    /**
     * What is hard to believe.
     *
     * @param before the latest report before; null when there is none
     * @param totalInvestment of the project, yuan; null when unknown
     * @param reusedPhotos names of photos that are elsewhere
     */
    public static List<Doubt> doubts(
            Reported now, @Nullable Reported before, @Nullable BigDecimal totalInvestment, List<String> reusedPhotos) {
        List<Doubt> found = new ArrayList<>();
        reusedPhotos.forEach(name -> found.add(new Doubt(DoubtCode.PHOTO_REUSED, "photos", null, name)));
        size(found, now, totalInvestment);
        if (before != null) {
            text(found, now.summary(), before.summary());
            fell(found, "investedTotal", before.investedTotal(), now.investedTotal());
            if (before.period().getYear() == now.period().getYear()) {
                fell(found, "investedYear", before.investedYear(), now.investedYear());
            }
            fell(found, "funds", before.fundsInPlace(), now.fundsInPlace());
            fell(found, "fundsPaid", before.fundsPaid(), now.fundsPaid());
            fell(found, "installed", BigDecimal.valueOf(before.installed()), BigDecimal.valueOf(now.installed()));
            sum(found, now, before);
            jump(found, now, before);
        }
        return found;
    }

    private static void size(List<Doubt> found, Reported now, @Nullable BigDecimal total) {
        if (total == null || total.signum() == 0) {
            return;
        }
        if (now.investedTotal().compareTo(total.multiply(OVER)) > 0) {
            found.add(doubt(DoubtCode.OVER_TOTAL, "investedTotal", total, now.investedTotal()));
        }
        if (now.investedPeriod().compareTo(total.multiply(HALF)) > 0) {
            found.add(doubt(DoubtCode.JUMP, "investedPeriod", total, now.investedPeriod()));
        }
    }

    private static void text(List<Doubt> found, String now, String before) {
        String own = plain(now);
        String earlier = plain(before);
        if (own.length() >= SHORTEST && (own.equals(earlier) || alike(own, earlier) >= NEARLY)) {
            found.add(new Doubt(DoubtCode.TEXT_COPIED, "summary", before, now));
        }
    }

    private static void fell(List<Doubt> found, String field, BigDecimal before, BigDecimal now) {
        if (now.compareTo(before) < 0) {
            found.add(doubt(DoubtCode.FIGURE_FELL, field, before, now));
        }
    }

    /** Only from one month to the next: what was invested in between is not known otherwise. */
    private static void sum(List<Doubt> found, Reported now, Reported before) {
        BigDecimal sum = before.investedTotal().add(now.investedPeriod());
        boolean next = before.period().plusMonths(1).equals(now.period());
        if (next
                && now.investedTotal().compareTo(sum) != 0
                && now.investedTotal().compareTo(before.investedTotal()) >= 0) {
            found.add(doubt(DoubtCode.SUM_DIFFERS, "investedTotal", sum, now.investedTotal()));
        }
    }

    private static void jump(List<Doubt> found, Reported now, Reported before) {
        BigDecimal earlier = before.investedPeriod();
        boolean tenfold = earlier.signum() > 0 && now.investedPeriod().compareTo(earlier.multiply(BigDecimal.TEN)) >= 0;
        boolean told = found.stream().anyMatch(doubt -> doubt.code() == DoubtCode.JUMP);
        if (tenfold && !told && now.investedPeriod().subtract(earlier).compareTo(MILLION) > 0) {
            found.add(doubt(DoubtCode.JUMP, "investedPeriod", earlier, now.investedPeriod()));
        }
    }

    private static Doubt doubt(DoubtCode code, String field, BigDecimal before, BigDecimal now) {
        return new Doubt(code, field, before.toPlainString(), now.toPlainString());
    }

    /** Without blanks, marks and digits: another date alone makes no other text. */
    private static String plain(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Share of common pairs of neighbouring characters, 0 to 1. */
    static double alike(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
