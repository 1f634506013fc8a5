package cn.reserve.supplydemand.recycler;

import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Participant;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A recycler as the register shows it; also what the audit trail keeps.
 *
 * @param capacity designed, tons a year
 * @param handled last year, tons
 * @param qualification number of its qualification; null where the survey names none
 * @param accepts kinds of retired equipment that are offered to it
 */
@Schema(name = "Recycler")
public record RecyclerResponse(
        UUID id,
        long version,
        EnterpriseName enterprise,
        String county,
        String countyName,
        BusinessKind businessKind,
        String materials,
        BigDecimal capacity,
        BigDecimal handled,
        @Nullable String qualification,
        List<RetiredKind> accepts,
        Instant updatedAt) {

    static RecyclerResponse of(Recycler recycler, Participant owner) {
        return new RecyclerResponse(
                recycler.id(),
                recycler.version(),
                new EnterpriseName(owner.uscc(), owner.name()),
                recycler.county(),
                owner.countyName(),
                recycler.businessKind(),
                recycler.materials(),
                recycler.capacity(),
                recycler.handled(),
                recycler.qualification(),
                recycler.accepts(),
                recycler.updatedAt());
    }

    String label() {
        return enterprise.name();
    }
}
