package cn.reserve.supplydemand.exchange.conflict;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One side of a conflict as it stood when it was found.
 *
 * @param city whose side it is
 * @param title product and model; empty where all listings of an enterprise are meant
 * @param priceFrom yuan
 * @param priceTo yuan
 * @param listings how many listings of the enterprise are meant
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ConflictSide(
        String city,
        String enterprise,
        String title,
        @Nullable BigDecimal priceFrom,
        @Nullable BigDecimal priceTo,
        @Nullable Integer deliveryDays,
        int listings) {}
