package cn.reserve.supplydemand.sheet;

import cn.reserve.platform.columns.AskedChoice;
import cn.reserve.platform.columns.AskedColumn;
import cn.reserve.platform.columns.ValueKind;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet.
 *
 * @param key stable name of its values
 * @param table code table of {@link ValueKind#CODE}; null otherwise
 * @param unit of numbers; null where there is none
 * @param choices of {@link ValueKind#CHOICE}; empty otherwise
 * @param least smallest number; null is zero
 * @param most largest number; null without limit
 * @param personal whether it is left out of open data
 */
@Schema(name = "TemplateColumn")
public record TemplateColumn(
        @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}", message = "{violation.column-key}")
        String key,

        @NotNull @Valid Words name,
        @NotNull ValueKind kind,

        @Pattern(regexp = "[a-z][a-z-]{0,39}", message = "{violation.code-table-unknown}") @Nullable
        String table,

        @Valid @Nullable Words unit,
        boolean required,
        @Size(max = 100) List<@NotNull @Valid Choice> choices,

        @DecimalMin("0") @DecimalMax("1000000000000") @Nullable
        BigDecimal least,

        @DecimalMin("0") @DecimalMax("1000000000000") @Nullable
        BigDecimal most,

        @Valid @Nullable Words hint,
        boolean personal)
        implements AskedColumn {

    /** Absent choices are none; a null one is left to validation, which names it. */
    public TemplateColumn {
        choices = choices == null ? List.of() : choices.stream().toList();
    }

    /** One value that may be chosen. */
    @Schema(name = "TemplateChoice")
    public record Choice(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "{violation.choice-code}")
            String code,

            @NotNull @Valid Words name)
            implements AskedChoice {
        @Override
        public Wording said() {
            return name.wording();
        }
    }

    @Override
    public Wording heading() {
        return name.wording();
    }

    @Override
    public ValueKind asks() {
        return kind;
    }

    @Override
    public Wording asksFor() {
        return Messages.name(kind);
    }

    @Override
    public @Nullable String codeTable() {
        return table;
    }

    @Override
    public @Nullable Wording measuredIn() {
        return unit == null ? null : unit.wording();
    }

    @Override
    public @Nullable Wording advice() {
        return hint == null ? null : hint.wording();
    }
}
