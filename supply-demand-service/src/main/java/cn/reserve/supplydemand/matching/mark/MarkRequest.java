package cn.reserve.supplydemand.matching.mark;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a suggestion is good, and why. */
@Schema(name = "SuggestionMarkRequest")
public record MarkRequest(
        @NotNull Boolean good,
        @PlainText(max = 200) @Nullable String reason) {

    String reasonOrNone() {
        return reason == null ? "" : reason.strip();
    }
}
