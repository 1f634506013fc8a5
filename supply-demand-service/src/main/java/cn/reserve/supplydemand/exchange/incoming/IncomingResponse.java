package cn.reserve.supplydemand.exchange.incoming;

import cn.reserve.supplydemand.exchange.packages.RefusalReason;
import cn.reserve.supplydemand.exchange.packages.RowFault;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package from the province as its readers see it; also what the audit trail keeps.
 *
 * @param sender as the package says, also of one that was refused
 * @param unchanged rows of a revision that was known already
 * @param own rows of our own city, left alone
 * @param conflicts that it brought
 * @param missing number that it waits for
 * @param detail what the reason is about: a key, a part, a number
 * @param faults what is wrong with its rows, at most 100
 * @param again it had been taken before, and nothing has changed now
 */
public record IncomingResponse(
        UUID id,
        long version,
        @Nullable String sender,
        @Nullable Integer number,
        IncomingState state,
        IncomingWay way,
        String fileName,
        long bytes,
        String sha256,
        @Nullable Instant madeAt,
        Instant receivedAt,
        String receivedBy,
        int supplies,
        int demands,
        int withdrawn,
        int unchanged,
        int own,
        int conflicts,
        @Nullable Integer missing,
        @Nullable RefusalReason reason,
        @Nullable String detail,
        List<RowFault> faults,
        boolean again) {

    static IncomingResponse of(IncomingPackage came, boolean again) {
        return new IncomingResponse(
                came.id(),
                came.version(),
                came.sender(),
                came.number(),
                came.state(),
                came.way(),
                came.fileName(),
                came.bytes(),
                came.sha256(),
                came.madeAt(),
                came.receivedAt(),
                came.receivedBy(),
                came.supplies(),
                came.demands(),
                came.withdrawn(),
                came.unchanged(),
                came.own(),
                came.conflicts(),
                came.missing(),
                came.reason(),
                came.detail(),
                came.faults(),
                again);
    }
}
