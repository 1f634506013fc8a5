package cn.reserve.library.turn;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many decisions were made, how many of them late, and after how many working days. */
final class DecisionTally {
    private final Map<Integer, Long> byWorkingDays = new TreeMap<>();
    private long done;
    private long late;

    /**
     * Adds decisions.
     *
     * @param workingDays that each of them took; null is unknown and left out of the median
     */
    void add(@Nullable Integer workingDays, long decisions, long ofThemLate) {
        done += decisions;
        late += ofThemLate;
        if (workingDays != null) {
            byWorkingDays.merge(workingDays, decisions, Long::sum);
        }
    }

    long done() {
        return done;
    }

    long late() {
        return late;
    }

    /** The median of working days, between the middle two of an even number; null when none is known. */
    @Nullable
    BigDecimal median() {
        long known = byWorkingDays.values().stream().mapToLong(Long::longValue).sum();
        return known == 0
                ? null
                : BigDecimal.valueOf((at((known - 1) / 2) + at(known / 2)) / 2.0)
                        .stripTrailingZeros();
    }

    private int at(long place) {
        long before = 0;
        for (Map.Entry<Integer, Long> each : byWorkingDays.entrySet()) {
            before += each.getValue();
            if (place < before) {
                return each.getKey();
            }
        }
        throw new IllegalArgumentException("No decision at place " + place);
    }
}
