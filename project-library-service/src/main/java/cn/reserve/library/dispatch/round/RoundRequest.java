package cn.reserve.library.dispatch.round;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new round.
 *
 * @param period the month that is reported, e.g. {@code 2026-11}
 * @param opensOn null is today
 * @param closesOn null is the usual closing day
 */
@Schema(name = "DispatchRoundRequest")
public record RoundRequest(
        @NotNull @Schema(implementation = String.class, example = "2026-11")
        YearMonth period,

        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn) {}
