package cn.reserve.library.measure;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a person checked it.
 *
 * @param line of the plan text it comes from; null when it was typed
 */
public record NewMeasure(
        @Min(1) @Nullable Integer line,
        @NotBlank @PlainText(max = 200) String action,
        @NotNull @PlainText(max = 200) String topic,
        @NotBlank @PlainText(max = 1000) String text,
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid NewUnit> units) {}
