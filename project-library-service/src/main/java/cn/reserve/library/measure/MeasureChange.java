package cn.reserve.library.measure;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A measure, corrected; units are known by their names. */
public record MeasureChange(
        @NotBlank @PlainText(max = 200) String action,
        @NotNull @PlainText(max = 200) String topic,
        @NotBlank @PlainText(max = 1000) String text,
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid NewUnit> units) {}
