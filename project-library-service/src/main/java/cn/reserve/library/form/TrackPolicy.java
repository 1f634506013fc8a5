package cn.reserve.library.form;

import java.math.BigDecimal;

/** Which approval track a form qualifies for. */
public final class TrackPolicy {
    /** Mainly equipment renewal: at least half of the investment buys equipment (estimate). */
    private static final BigDecimal MAINLY = new BigDecimal("0.5");

    private TrackPolicy() {}

    /** PROMISE when no new land is used, nothing is built new, and equipment is at least half of the total investment. */
    public static Track trackOf(ProjectRequest form) {
        BigDecimal total = form.totalInvestment();
        BigDecimal equipment = form.equipmentInvestment();
        boolean mainlyEquipment = total != null
                && equipment != null
                && total.signum() > 0
                && equipment.compareTo(total.multiply(MAINLY)) >= 0;
        boolean renewal = form.landUse() == LandUse.NONE_NEW && form.nature() != Nature.NEW;
        return renewal && mainlyEquipment ? Track.PROMISE : Track.NORMAL;
    }
}
