package cn.reserve.supplydemand.exchange.conflict;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Which side is shown, and why. */
public record DecisionRequest(
        @NotNull ConflictDecision decision,
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
