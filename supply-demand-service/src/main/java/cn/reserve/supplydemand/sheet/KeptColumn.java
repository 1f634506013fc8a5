package cn.reserve.supplydemand.sheet;

import cn.reserve.platform.columns.ValueKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A column that every version of a kind's template has, because what is listed needs it.
 *
 * @param required whether it may not be left out of a row
 * @param longest characters of a text; null: as long as any text may be
 * @param least smallest number that a listing takes; null for none
 * @param most largest number that a listing takes; null for none
 * @param codes choices that a listing knows; empty: any
 */
@Schema(name = "KeptColumn")
public record KeptColumn(
        String key,
        ValueKind kind,
        boolean required,
        @Nullable Integer longest,
        @Nullable Integer least,
        @Nullable Integer most,
        List<String> codes) {

    /** Defensive copy. */
    public KeptColumn {
        codes = List.copyOf(codes);
    }

    static KeptColumn text(String key, boolean required, int longest) {
        return new KeptColumn(key, ValueKind.TEXT, required, longest, null, null, List.of());
    }

    static KeptColumn whole(String key, boolean required, int least, int most) {
        return new KeptColumn(key, ValueKind.INTEGER, required, null, least, most, List.of());
    }

    static KeptColumn choice(String key, List<String> codes) {
        return new KeptColumn(key, ValueKind.CHOICE, true, null, null, null, codes);
    }

    static KeptColumn of(String key, ValueKind kind, boolean required) {
        return new KeptColumn(key, kind, required, null, null, null, List.of());
    }
}
