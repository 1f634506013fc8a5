package cn.reserve.financing.need;

import jakarta.persistence.Tuple;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bank that a need names as intended, and was not named by before.
 *
 * @param label what people call the need
 * @param batch of the whitelist, when its publication names the bank; null when a later change does
 */
record NamedBank(
        UUID need,
        String label,
        long position,
        @Nullable UUID batch,
        @Nullable String batchNumber,
        String bank) {

    /** From a row with the columns {@code id, label, source_position, batch, batch_number, bank}. */
    static NamedBank of(Tuple row) {
        return new NamedBank(
                row.get("id", UUID.class),
                row.get("label", String.class),
                row.get("source_position", Long.class),
                row.get("batch", UUID.class),
                row.get("batch_number", String.class),
                row.get("bank", String.class));
    }
}
