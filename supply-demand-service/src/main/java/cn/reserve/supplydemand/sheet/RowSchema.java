package cn.reserve.supplydemand.sheet;

import cn.reserve.platform.columns.AskedChoice;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (2020-12) of a sheet's row, for machines that send or read rows. Values stand in their text form. */
public final class RowSchema {
    private static final int LONGEST = 500;

    private RowSchema() {}

    /** As a tree that is written as JSON. */
    public static Map<String, Object> of(SheetKind kind, SheetLayout layout) {
        Map<String, Object> properties = new LinkedHashMap<>();
        layout.columns().forEach(column -> properties.put(column.key(), property(kind, column)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put(
                "required",
                layout.columns().stream()
                        .filter(TemplateColumn::required)
                        .map(TemplateColumn::key)
                        .toList());
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> property(SheetKind kind, TemplateColumn column) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("type", "string");
        property.put("title", column.name().zh());
        property.put("description", column.name().en());
        switch (column.kind()) {
            case TEXT -> property.put("maxLength", longest(kind, column.key()));
            case USCC -> property.put("pattern", "^[0-9A-HJ-NP-RTUWXY]{18}$");
            case INTEGER -> property.put("pattern", "^[0-9]{1,14}$");
            case DECIMAL -> property.put("pattern", "^[0-9]{1,14}(\\.[0-9]{1,4})?$");
            case MONEY -> property.put("pattern", "^[0-9]{1,14}(\\.[0-9]{1,2})?$");
            case DATE -> property.put("format", "date");
            case MONTH -> property.put("pattern", "^[12][0-9]{3}-(0[1-9]|1[0-2])$");
            case YEAR -> property.put("pattern", "^[12][0-9]{3}$");
            case YES_NO -> property.put("enum", List.of("true", "false"));
            case CHOICE ->
                property.put(
                        "enum", column.choices().stream().map(AskedChoice::code).toList());
            case CODE -> put(property, "x-code-table", column.table());
        }
        put(property, "x-minimum", plain(column.least()));
        put(property, "x-maximum", plain(column.most()));
        put(property, "x-unit", column.unit() == null ? null : column.unit().zh());
        if (column.personal()) {
            property.put("x-personal", true);
        }
        return property;
    }

    private static int longest(SheetKind kind, String key) {
        int kept = kind.kept(key)
                .flatMap(column -> Optional.ofNullable(column.longest()))
                .orElse(LONGEST);
        return Math.min(kept, LONGEST);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static void put(Map<String, Object> property, String name, @Nullable Object value) {
        if (value != null) {
            property.put(name, value);
        }
    }
}
