package cn.reserve.library.planimport;

import cn.reserve.library.measure.NewMeasure;
import cn.reserve.library.target.NewTarget;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Rows as a person checked them; what was left out is not here. */
public record AdoptionRequest(
        @NotNull @Size(max = 500) List<@NotNull @Valid NewMeasure> measures,
        @NotNull @Size(max = 200) List<@NotNull @Valid NewTarget> targets) {}
