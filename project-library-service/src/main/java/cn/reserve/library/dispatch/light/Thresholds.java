package cn.reserve.library.dispatch.light;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * From where on a light changes.
 *
 * @param startYellowMonths months after the planned month
 * @param startRedMonths months after the planned month
 * @param progressYellowPoints points behind the year's plan, from which on it is yellow
 * @param progressRedPoints points behind the year's plan, beyond which it is red
 * @param redsForNotice red months in a row that raise a supervision notice
 */
public record Thresholds(
        @NotNull @Min(1) @Max(24) Integer startYellowMonths,
        @NotNull @Min(1) @Max(36) Integer startRedMonths,
        @NotNull @Min(1) @Max(100) Integer progressYellowPoints,
        @NotNull @Min(1) @Max(100) Integer progressRedPoints,
        @NotNull @Min(1) @Max(24) Integer redsForNotice) {}
