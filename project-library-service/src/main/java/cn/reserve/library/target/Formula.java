package cn.reserve.library.target;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What the library's own data can say of an indicator; a closed list. Stopped and removed projects do not count. */
public enum Formula {
    /** Equipment investment of the projects admitted in the year, yuan. */
    EQUIPMENT_INVESTMENT_ADMITTED(Measured.MONEY, true),
    /** Equipment investment of the projects commissioned in the year, yuan. */
    EQUIPMENT_INVESTMENT_COMMISSIONED(Measured.MONEY, true),
    /** Projects admitted until the end of the year. */
    PROJECTS_ADMITTED(Measured.COUNT, false),
    /** Projects commissioned until the end of the year. */
    PROJECTS_COMMISSIONED(Measured.COUNT, false),
    /** Standard coal that the projects commissioned until the end of the year are to save per year, tonnes. */
    COAL_SAVED(Measured.COAL, false);

    private final Measured measured;
    private final boolean ofTheYear;

    Formula(Measured measured, boolean ofTheYear) {
        this.measured = measured;
        this.ofTheYear = ofTheYear;
    }

    /** Whether it counts what happened in a year alone: a year that still runs has not its value yet. */
    boolean isOfTheYear() {
        return ofTheYear;
    }

    /** What one of a unit is in the formula's own unit; empty for a unit of another kind. */
    Optional<BigDecimal> one(String unit) {
        return Optional.ofNullable(measured.units.get(unit.strip()));
    }

    private enum Measured {
        MONEY(Map.of(
                "元",
                BigDecimal.ONE,
                "yuan",
                BigDecimal.ONE,
                "万元",
                new BigDecimal(10_000),
                "亿元",
                new BigDecimal(100_000_000))),
        COUNT(Map.of("个", BigDecimal.ONE, "项", BigDecimal.ONE, "projects", BigDecimal.ONE)),
        COAL(Map.of("吨", BigDecimal.ONE, "吨标准煤", BigDecimal.ONE, "tce", BigDecimal.ONE));

        private final Map<String, BigDecimal> units;

        Measured(Map<String, BigDecimal> units) {
            this.units = units;
        }
    }
}
