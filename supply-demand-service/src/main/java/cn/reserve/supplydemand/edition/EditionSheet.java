package cn.reserve.supplydemand.edition;

import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.Words;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an edition has of a sheet.
 *
 * @param template number of the template's version
 * @param enterprises that have rows in it
 */
@Schema(name = "RoundEditionSheet")
public record EditionSheet(SheetKind kind, int template, int enterprises, int rows, List<Sum> sums) {

    /** Defensive copy. */
    public EditionSheet {
        sums = List.copyOf(sums);
    }

    /**
     * What a column comes to.
     *
     * @param money whether it is yuan
     */
    @Schema(name = "RoundEditionSum")
    public record Sum(String key, Words name, @Nullable Words unit, boolean money, BigDecimal sum) {}
}
