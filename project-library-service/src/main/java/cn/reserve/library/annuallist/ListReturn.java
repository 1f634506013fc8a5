package cn.reserve.library.annuallist;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a list goes back to its unit. */
@Schema(name = "AnnualListReturn")
public record ListReturn(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
