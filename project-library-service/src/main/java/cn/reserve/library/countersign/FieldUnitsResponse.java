package cn.reserve.library.countersign;

import cn.reserve.library.form.Field;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The units of a field: the lead unit, and those that countersign. */
@Schema(name = "FieldUnits")
public record FieldUnitsResponse(Field field, long version, String leadUnit, List<String> coUnits) {

    /** Defensive copy. */
    public FieldUnitsResponse {
        coUnits = List.copyOf(coUnits);
    }

    /** Every field's. */
    @Schema(name = "AllFieldUnits")
    public record All(List<FieldUnitsResponse> items) {

        /** Defensive copy. */
        public All {
            items = List.copyOf(items);
        }
    }
}
