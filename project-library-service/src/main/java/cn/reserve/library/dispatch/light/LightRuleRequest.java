package cn.reserve.library.dispatch.light;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new set of thresholds. */
@Schema(name = "DispatchLightRuleRequest")
public record LightRuleRequest(
        @NotNull LocalDate validFrom, @NotNull @Valid Thresholds thresholds) {}
