package cn.reserve.library.listtype;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a version of a list type asks for. */
public record ListLayout(
        @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid ListColumn> columns,
        @Size(max = 10) List<@NotNull @Valid AgeRule> ageRules,
        @Valid @Nullable ListTarget target) {

    /** Absent lists are empty; a null element is left to validation, which names it. */
    public ListLayout {
        columns = columns == null ? List.of() : columns.stream().toList();
        ageRules = ageRules == null ? List.of() : ageRules.stream().toList();
    }

    /** The column with a meaning. */
    public Optional<ListColumn> meaning(Meaning meaning) {
        return columns.stream().filter(column -> column.meaning() == meaning).findFirst();
    }
}
