package cn.reserve.library.dispatch.light;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A set of thresholds.
 *
 * @param validFrom counts from this day until the next set begins
 * @param setBy who drafted it
 * @param removable whether the caller may take it away: it is a draft, or yet to begin
 * @param enactable whether the caller may put it into force: somebody else drafted it, and its day is not over
 */
@Schema(name = "DispatchLightRule")
public record LightRule(
        UUID id,
        LocalDate validFrom,
        Thresholds thresholds,
        String setBy,
        Instant setAt,
        LightRuleState state,
        @Nullable String enactedBy,
        @Nullable Instant enactedAt,
        boolean removable,
        boolean enactable) {

    /** All of them, latest first, and whether the caller may add one. */
    @Schema(name = "DispatchLightRules")
    public record LightRules(List<LightRule> items, boolean changeable) {}
}
