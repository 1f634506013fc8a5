package cn.reserve.supplydemand.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version of a sheet asks for. */
@Schema(name = "SheetLayout")
public record SheetLayout(
        @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid TemplateColumn> columns,
        @Size(max = 30) List<@NotNull @Valid CrossRule> rules) {

    /** Absent lists are empty; a null element is left to validation, which names it. */
    public SheetLayout {
        columns = columns == null ? List.of() : columns.stream().toList();
        rules = rules == null ? List.of() : rules.stream().toList();
    }

    /** The column of a key. */
    public Optional<TemplateColumn> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}
