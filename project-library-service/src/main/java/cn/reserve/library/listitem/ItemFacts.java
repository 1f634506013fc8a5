package cn.reserve.library.listitem;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An item's values, and those among them that the engine knows.
 *
 * @param county code of the county
 * @param flagged whether it does not keep to a rule about age
 */
record ItemFacts(
        SortedMap<String, String> values,
        String title,
        @Nullable String county,
        @Nullable String registration,
        @Nullable LocalDate commissionedOn,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal cost,
        boolean flagged) {

    ItemFacts {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** What the item is found by: all that it says. */
    String words() {
        return String.join("\n", values.values());
    }

    /** The same for the same values. */
    String print() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> value : values.entrySet()) {
            text.append(value.getKey()).append('\n').append(value.getValue()).append('\0');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
