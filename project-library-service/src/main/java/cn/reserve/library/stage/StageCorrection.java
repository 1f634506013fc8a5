package cn.reserve.library.stage;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A confirmed day was wrong.
 *
 * @param day on which it really happened
 * @param reason how that is known
 */
public record StageCorrection(
        @NotNull LocalDate day,
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
