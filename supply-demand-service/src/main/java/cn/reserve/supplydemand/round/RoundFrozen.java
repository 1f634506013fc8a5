package cn.reserve.supplydemand.round;

import cn.reserve.supplydemand.sheet.SheetKind;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round is being frozen; what it says is kept within the same transaction.
 *
 * @param versions of the sheets' templates
 * @param reason why it is frozen again; null the first time
 */
public record RoundFrozen(
        UUID round,
        String name,
        int year,
        Map<SheetKind, Integer> versions,
        @Nullable String reason,
        String person,
        Instant at) {

    /** Defensive copy. */
    public RoundFrozen {
        versions = Map.copyOf(versions);
    }

    static RoundFrozen of(CollectionRound round, Instant at) {
        return new RoundFrozen(
                round.id(),
                round.name(),
                round.year(),
                round.versions(),
                round.correction(),
                Objects.requireNonNull(round.frozenBy()),
                at);
    }
}
