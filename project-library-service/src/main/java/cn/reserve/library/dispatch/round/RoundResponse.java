package cn.reserve.library.dispatch.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A round.
 *
 * @param period e.g. {@code 2026-11}
 * @param asked whether every project has been asked
 * @param actions what the caller may do now
 */
@Schema(name = "DispatchRound")
public record RoundResponse(
        UUID id,
        long version,
        String period,
        LocalDate opensOn,
        LocalDate closesOn,
        RoundState state,
        boolean asked,
        String openedBy,
        Instant openedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        List<RoundAction> actions) {

    static RoundResponse of(DispatchRound round, boolean asked, LocalDate today, List<RoundAction> actions) {
        return new RoundResponse(
                round.id(),
                round.version(),
                round.period().toString(),
                round.opensOn(),
                round.closesOn(),
                round.state(today),
                asked,
                round.openedBy(),
                round.openedAt(),
                round.closedBy(),
                round.closedAt(),
                actions);
    }
}
