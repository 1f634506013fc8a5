package cn.reserve.supplydemand.catalogue;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a product or a picture is taken down; its enterprise reads it. */
@Schema(name = "ProductTakingDown")
public record TakingDownRequest(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
