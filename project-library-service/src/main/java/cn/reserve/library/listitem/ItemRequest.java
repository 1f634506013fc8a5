package cn.reserve.library.listitem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item's values by the keys of the list's columns: numbers plain, days in ISO, choices and counties by code. An empty text is none.
 */
@Schema(name = "ListItemRequest")
public record ItemRequest(@NotNull @Size(max = 60) Map<String, String> values) {

    /** Absent values are none. */
    public ItemRequest {
        values = values == null ? Map.of() : new HashMap<>(values);
    }
}
