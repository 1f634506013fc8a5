package cn.reserve.supplydemand.edition;

import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two rounds beside each other, by their latest editions. */
@Schema(name = "RoundComparison")
public record Comparison(Side round, Side other, List<Sheet> sheets) {

    /** Defensive copy. */
    public Comparison {
        sheets = List.copyOf(sheets);
    }

    /** Which edition of which round is compared. */
    @Schema(name = "ComparedRound")
    public record Side(UUID id, String name, int year, int edition) {}

    /** How many there are. */
    @Schema(name = "ComparedCount")
    public record Count(int enterprises, int rows) {}

    /**
     * A sheet that one of both asked for.
     *
     * @param round null where the round did not ask for it
     * @param other null where the other did not
     * @param both enterprises that are in both
     * @param only enterprises that are in the round alone
     * @param gone enterprises that are in the other alone
     */
    @Schema(name = "ComparedSheet")
    public record Sheet(
            SheetKind kind,
            @Nullable Count round,
            @Nullable Count other,
            int both,
            int only,
            int gone,
            List<Sum> sums,
            List<County> counties) {

        /** Defensive copies. */
        public Sheet {
            sums = List.copyOf(sums);
            counties = List.copyOf(counties);
        }
    }

    /**
     * What a column comes to; null where the round did not ask for it.
     *
     * @param money whether it is yuan
     */
    @Schema(name = "ComparedSum")
    public record Sum(
            String key,
            Words name,
            @Nullable Words unit,
            boolean money,
            @Nullable BigDecimal round,
            @Nullable BigDecimal other) {}

    /** A county that has rows in one of both. */
    @Schema(name = "ComparedCounty")
    public record County(String county, Count round, Count other) {}
}
