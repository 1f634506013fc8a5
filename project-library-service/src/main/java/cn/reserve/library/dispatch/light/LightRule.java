package cn.reserve.library.dispatch.light;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A set of thresholds.
 *
 * @param validFrom counts from this day until the next set begins
 * @param removable whether the caller may take it away: it is yet to begin
 */
@Schema(name = "DispatchLightRule")
public record LightRule(
        UUID id, LocalDate validFrom, Thresholds thresholds, String setBy, Instant setAt, boolean removable) {

    /** All of them, latest first, and whether the caller may add one. */
    @Schema(name = "DispatchLightRules")
    public record LightRules(List<LightRule> items, boolean changeable) {}
}
