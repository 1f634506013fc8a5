package cn.reserve.platform.standards;

import cn.reserve.platform.rest.Problems;
import java.util.Arrays;

/** The code tables of the platform. */
public enum CodeTable {
    /** Administrative divisions, GB/T 2260. */
    DIVISIONS("divisions"),
    /** Industries, GB/T 4754-2017. */
    INDUSTRIES("industries"),
    /** Banks with their clearing numbers. */
    BANKS("banks"),
    /** Working days and holidays by date. */
    WORKDAYS("workdays");

    private final String wire;

    CodeTable(String wire) {
        this.wire = wire;
    }

    /** Name in paths. */
    public String wire() {
        return wire;
    }

    /**
     * The table of a name in a path.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code code-table.not-found}
     */
    public static CodeTable of(String wire) {
        return Arrays.stream(values())
                .filter(table -> table.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("code-table"));
    }
}
