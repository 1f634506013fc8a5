package cn.reserve.library.dispatch.report;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a district decides. */
public final class ReportDecision {
    private ReportDecision() {}

    /** Accepted; with open doubts the note says why they are believed all the same. */
    @Schema(name = "DispatchAcceptance")
    public record Acceptance(
            @PlainText(max = 500, lines = true) @Nullable String note) {}

    /** Sent back. */
    @Schema(name = "DispatchReturn")
    public record Return(
            @NotBlank @PlainText(max = 500, lines = true) String reason) {}
}
