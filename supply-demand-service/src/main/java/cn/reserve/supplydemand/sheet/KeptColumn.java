package cn.reserve.supplydemand.sheet;

import cn.reserve.platform.columns.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A column that every version of a kind's template has, because what is listed needs it.
 *
 * @param required whether it may not be left out of a row
 * @param longest characters of a text; null: as long as any text may be
 * @param least smallest number, or earliest year, that a listing takes; null for none
 * @param most largest number, or latest year, that a listing takes; null for none
 * @param decimals of a number; null: as many as its kind may have
 * @param codes choices that a listing knows; empty: any
 */
@Schema(name = "KeptColumn")
public record KeptColumn(
        String key,
        ValueKind kind,
        boolean required,
        @Nullable Integer longest,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Integer decimals,
        List<String> codes) {

    /** Defensive copy. */
    public KeptColumn {
        codes = List.copyOf(codes);
    }

    static KeptColumn text(String key, boolean required, int longest) {
        return new KeptColumn(key, ValueKind.TEXT, required, longest, null, null, null, List.of());
    }

    static KeptColumn whole(String key, boolean required, int least, int most) {
        return number(key, ValueKind.INTEGER, required, BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
    }

    static KeptColumn year(String key, boolean required, int first, int last) {
        return number(key, ValueKind.YEAR, required, BigDecimal.valueOf(first), BigDecimal.valueOf(last), 0);
    }

    static KeptColumn percent(String key, boolean required, int decimals) {
        return number(key, ValueKind.DECIMAL, required, BigDecimal.ZERO, BigDecimal.valueOf(100), decimals);
    }

    /** An amount in yuan that cannot be nothing. */
    static KeptColumn positiveMoney(String key, boolean required) {
        return number(key, ValueKind.MONEY, required, new BigDecimal("0.01"), null, 2);
    }

    private static KeptColumn number(
            String key,
            ValueKind kind,
            boolean required,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            int decimals) {
        return new KeptColumn(key, kind, required, null, least, most, decimals, List.of());
    }

    static KeptColumn choice(String key, List<String> codes) {
        return new KeptColumn(key, ValueKind.CHOICE, true, null, null, null, null, codes);
    }

    static KeptColumn of(String key, ValueKind kind, boolean required) {
        return new KeptColumn(key, kind, required, null, null, null, null, List.of());
    }
}
