package cn.reserve.supplydemand.matching.words;

import java.util.Locale;

/**
 * A technical figure: a range of a measure, in its unit. {@code 15kW} is from 15000 to 15000, {@code ≥15kW} has no upper end.
 *
 * @param least lowest value, {@link Double#NEGATIVE_INFINITY} when only the highest is said
 * @param most highest value, {@link Double#POSITIVE_INFINITY} when only the lowest is said
 */
public record Figure(Measure measure, double least, double most) {
    /** Ten steps double a value (7 % each), so that figures nearly the same lie in the same or the next step. */
    private static final double STEP = Math.log(2) / 10;

    private static final int MIDDLE = 1_000;
    static final int STEPS = 2_000;
    private static final double HALF_AS_GOOD = 0.5;

    /**
     * How well an offered figure meets this one: 1 when it lies in the wanted range, falling to 0 at half or double of its end.
     */
    double metBy(Figure offered) {
        if (measure == Measure.PRECISION) {
            return offered.most <= most ? 1 : share(most, offered.most);
        }
        if (offered.most >= least && offered.least <= most) {
            return 1;
        }
        double wanted = offered.most < least ? least : most;
        double nearest = offered.most < least ? offered.most : offered.least;
        return share(wanted, nearest);
    }

    private static double share(double wanted, double nearest) {
        if (wanted <= 0 || nearest <= 0) {
            return 0;
        }
        double ratio = Math.min(wanted, nearest) / Math.max(wanted, nearest);
        return Math.max(0, (ratio - HALF_AS_GOOD) / (1 - HALF_AS_GOOD));
    }

    /** A number under which figures of about the same value are found; without the sign, which names no size. */
    public int step() {
        double value = Math.abs(Double.isInfinite(least) ? most : least);
        int step = value < 1e-9 ? 0 : (int) Math.round(Math.log(value) / STEP) + MIDDLE;
        return measure.ordinal() * STEPS + Math.clamp(step, 0, STEPS - 1);
    }

    /** As people read it: {@code 15000 W}, {@code ≥ 15000 W}, {@code 10–15 mm}. */
    public String said() {
        if (Double.isInfinite(most)) {
            return "≥ " + number(least) + " " + measure.unit();
        }
        if (Double.isInfinite(least) || measure == Measure.PRECISION) {
            return "≤ " + number(most) + " " + measure.unit();
        }
        return (least == most ? number(least) : number(least) + "–" + number(most)) + " " + measure.unit();
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
