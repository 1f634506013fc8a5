package cn.reserve.library.reserve;

import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.reserve.Balances.Movement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** From what moved to what stood at the end of each quarter. Pure. */
final class SeriesPolicy {
    private static final int QUARTERS = 8;

    private SeriesPolicy() {}

    /** The last eight quarters up to and with {@code last}, each stage in each, earliest first. */
    static List<QuarterTotal> series(Quarter last, List<Movement> movements) {
        List<QuarterTotal> totals = new ArrayList<>();
        for (int back = QUARTERS - 1; back >= 0; back--) {
            Quarter quarter = last.before(back);
            for (ProjectStage stage : ProjectStage.values()) {
                totals.add(total(quarter, stage, movements));
            }
        }
        return totals;
    }

    private static QuarterTotal total(Quarter quarter, ProjectStage stage, List<Movement> movements) {
        long stock = 0;
        long entered = 0;
        BigDecimal stockYuan = BigDecimal.ZERO;
        BigDecimal enteredYuan = BigDecimal.ZERO;
        for (Movement moved : movements) {
            if (moved.stage() != stage || moved.quarter() > quarter.key()) {
                continue;
            }
            stock += moved.entered() - moved.gone();
            stockYuan = stockYuan.add(moved.enteredYuan()).subtract(moved.goneYuan());
            if (moved.quarter() == quarter.key()) {
                entered += moved.entered();
                enteredYuan = enteredYuan.add(moved.enteredYuan());
            }
        }
        return new QuarterTotal(quarter.wire(), stage, stock, stockYuan, entered, enteredYuan);
    }
}
