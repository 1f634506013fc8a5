package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;

/**
 * A figure that belongs nowhere.
 *
 * @param reason why it is voided
 */
public record FigureVoiding(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
