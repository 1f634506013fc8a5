package cn.reserve.library.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The rolling plan as sent. */
public record PlanRequest(
        @NotNull @Size(min = 1, max = 3, message = "{violation.plan-years}")
        List<@NotNull @Valid PlanYear> years) {

    /** Defensive copy; an absent list is left to validation. */
    public PlanRequest {
        years = years == null ? null : List.copyOf(years);
    }
}
