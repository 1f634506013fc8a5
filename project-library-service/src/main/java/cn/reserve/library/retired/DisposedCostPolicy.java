package cn.reserve.library.retired;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence amounts to. Clause: retired equipment's original cost of at least 10 % of the equipment investment (ultra-long treasury
 * bonds, industry, 2026 round). Pure.
 */
final class DisposedCostPolicy {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DisposedCostPolicy() {}

    /**
     * Original cost of what is disposed of, in yuan: of each line the part of its pieces that certificates name, never more than the line.
     * Null without any evidence, and when a disposed line does not say its original cost.
     */
    static @Nullable BigDecimal disposed(List<RetiredLines.Line> lines, List<Disposed> disposals) {
        if (disposals.isEmpty()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (RetiredLines.Line line : lines) {
            int pieces = Math.min(pieces(line, disposals), line.quantity());
            BigDecimal cost = line.said().originalCost();
            if (pieces == 0) {
                continue;
            }
            if (cost == null) {
                return null;
            }
            sum = sum.add(cost.multiply(BigDecimal.valueOf(pieces))
                    .divide(BigDecimal.valueOf(line.quantity()), 2, RoundingMode.DOWN));
        }
        return sum;
    }

    /** Pieces of a line that certificates name. */
    static int pieces(RetiredLines.Line line, List<Disposed> disposals) {
        return disposals.stream()
                .filter(disposed -> disposed.line().equals(line.key()))
                .mapToInt(Disposed::quantity)
                .sum();
    }

    /** Percent of the equipment investment, with two decimals; null when either is unknown. */
    static @Nullable BigDecimal share(@Nullable BigDecimal cost, @Nullable BigDecimal equipmentInvestment) {
        return cost == null || equipmentInvestment == null || equipmentInvestment.signum() == 0
                ? null
                : cost.multiply(HUNDRED).divide(equipmentInvestment, 2, RoundingMode.DOWN);
    }
}
