package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Why a target no longer counts. */
public record RecoveryTargetEnding(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
