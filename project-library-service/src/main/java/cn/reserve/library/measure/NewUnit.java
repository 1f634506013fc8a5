package cn.reserve.library.measure;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a measure.
 *
 * @param name as the plan writes it
 * @param bureau code whose reviewers report; null for units without people here
 * @param leads the unit before the comma leads
 */
public record NewUnit(
        @NotBlank @PlainText(max = 100) String name,

        @Pattern(regexp = "[a-z][a-z-]{1,39}", message = "{violation.bureau-code}") @Nullable
        String bureau,

        boolean leads) {}
