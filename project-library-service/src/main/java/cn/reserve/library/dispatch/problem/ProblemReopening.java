package cn.reserve.library.dispatch.problem;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is not solved. */
@Schema(name = "DispatchProblemReopening")
public record ProblemReopening(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
