package cn.reserve.supplydemand.exchange.outgoing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package to the province as its readers see it; also what the audit trail keeps.
 *
 * @param sentBytes how many of its bytes are with the receiver
 * @param nextAt when the transfer is tried next
 * @param trouble why the last attempt broke off
 * @param refusal what the receiver said when it refused it
 */
public record OutgoingResponse(
        UUID id,
        long version,
        String receiver,
        int number,
        PackageState state,
        Instant madeAt,
        String madeBy,
        int supplies,
        int demands,
        int withdrawn,
        long bytes,
        String sha256,
        long sentBytes,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable String trouble,
        @Nullable Instant acknowledgedAt,
        @Nullable String refusal) {

    static OutgoingResponse of(OutgoingPackage made) {
        return new OutgoingResponse(
                made.id(),
                made.version(),
                made.receiver(),
                made.number(),
                made.state(),
                made.madeAt(),
                made.madeBy(),
                made.supplies(),
                made.demands(),
                made.withdrawn(),
                made.bytes(),
                made.sha256(),
                made.sentBytes(),
                made.attempts(),
                made.nextAt(),
                made.trouble(),
                made.acknowledgedAt(),
                made.refusal());
    }
}
