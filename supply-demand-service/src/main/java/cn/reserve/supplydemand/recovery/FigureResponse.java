package cn.reserve.supplydemand.recovery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure as its readers see it; also what the audit trail keeps.
 *
 * @param county absent for the whole city
 * @param correctionReason why it was corrected last, or voided
 * @param voidedAt since when it counts no more; absent for what stands
 * @param correctable whether the caller may correct it
 */
public record FigureResponse(
        UUID id,
        long version,
        RecoveryIndicator indicator,
        RecoveryUnit unit,
        int year,
        @Nullable String county,
        @Nullable String countyName,
        BigDecimal value,
        String source,
        @Nullable String documentNumber,
        @Nullable String correctionReason,
        boolean correctable,
        Instant enteredAt,
        Instant updatedAt,
        @Nullable Instant voidedAt) {

    static FigureResponse of(RecoveryFigure figure, boolean correctable) {
        return new FigureResponse(
                figure.id(),
                figure.version(),
                figure.indicator(),
                figure.indicator().unit(),
                figure.year(),
                figure.county(),
                figure.countyName(),
                figure.value(),
                figure.source(),
                figure.documentNumber(),
                figure.correctionReason(),
                correctable && figure.stands(),
                figure.enteredAt(),
                figure.updatedAt(),
                figure.voidedAt());
    }
}
