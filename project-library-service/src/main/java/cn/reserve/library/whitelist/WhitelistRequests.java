package cn.reserve.library.whitelist;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to the whitelist. */
public final class WhitelistRequests {
    private WhitelistRequests() {}

    /** A new batch. */
    public record BatchRequest(
            @NotBlank @PlainText(max = 100) String name) {}

    /** Projects for a batch. */
    public record BatchProjects(
            @NotNull @NotEmpty @Size(max = 200) List<@NotNull UUID> projectIds) {}

    /** Why a batch goes back to its preparer, or why an entry no longer stands. */
    @Schema(name = "ReasonRequest")
    public record Reason(
            @NotBlank @PlainText(max = 500, lines = true) String reason) {}
}
