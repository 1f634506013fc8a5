package cn.reserve.supplydemand.submission;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something of a frozen round is corrected; it stands with the further edition. */
@Schema(name = "SubmissionCorrection")
public record CorrectionRequest(
        @NotBlank @PlainText(max = 300) String reason) {}
