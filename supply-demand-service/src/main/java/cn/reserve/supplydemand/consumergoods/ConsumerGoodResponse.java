package cn.reserve.supplydemand.consumergoods;

import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Participant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Consumer goods as their readers see them; also what the audit trail keeps and {@code supply-demand.consumer-good-saved} tells.
 *
 * @param takenDown why the economy bureau has taken it down; null of what stands
 * @param yearlyCapacity pieces a year
 */
public record ConsumerGoodResponse(
        UUID id,
        long version,
        EnterpriseName enterprise,
        String county,
        String countyName,
        GoodsCategory category,
        String brand,
        String model,
        @Nullable Integer energyGrade,
        @Nullable Integer waterGrade,
        int yearlyCapacity,
        @Nullable String tradeInOffer,
        @Nullable String recoveryOffer,
        @Nullable String description,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String takenDown) {

    static ConsumerGoodResponse of(ConsumerGood good, Participant owner) {
        return new ConsumerGoodResponse(
                good.id(),
                good.version(),
                new EnterpriseName(owner.uscc(), owner.name()),
                good.county(),
                owner.countyName(),
                good.category(),
                good.brand(),
                good.model(),
                good.energyGrade(),
                good.waterGrade(),
                good.yearlyCapacity(),
                good.tradeInOffer(),
                good.recoveryOffer(),
                good.description(),
                good.createdAt(),
                good.updatedAt(),
                good.takenDown());
    }

    String label() {
        return brand + " " + model;
    }
}
