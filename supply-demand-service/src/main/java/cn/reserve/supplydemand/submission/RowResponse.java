package cn.reserve.supplydemand.submission;

import cn.reserve.supplydemand.sheet.SheetKind;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a sheet.
 *
 * @param number within the sheet of the enterprise, given once
 * @param values in their text form by key
 */
@Schema(name = "RoundRow")
public record RowResponse(UUID id, long version, SheetKind kind, int number, Map<String, String> values) {

    /** Defensive copy. */
    public RowResponse {
        values = new TreeMap<>(values);
    }

    static RowResponse of(RoundRow row) {
        return new RowResponse(row.id(), row.version(), row.kind(), row.number(), row.values());
    }
}
