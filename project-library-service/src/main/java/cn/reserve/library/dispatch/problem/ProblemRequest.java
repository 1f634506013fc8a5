package cn.reserve.library.dispatch.problem;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a project.
 *
 * @param reportId the report that brings it up
 * @param assignment an enterprise leaves it to the district
 */
@Schema(name = "DispatchProblemRequest")
public record ProblemRequest(
        @NotNull UUID reportId,
        @NotBlank @PlainText(max = 1000, lines = true) String words,
        @Valid @Nullable Assignment assignment) {}
