package cn.reserve.supplydemand.consumergoods;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise files as consumer goods that it makes.
 *
 * @param energyGrade 1 (best) to 5; absent where no grade exists
 * @param waterGrade 1 (best) to 5; absent where no grade exists
 * @param yearlyCapacity pieces a year
 * @param tradeInOffer what the enterprise gives for old goods
 * @param recoveryOffer how old goods are taken back
 * @param description for the catalogue: what it is and what it can do
 */
public record ConsumerGoodRequest(
        @NotNull GoodsCategory category,
        @NotBlank @PlainText(max = 100) String brand,
        @NotBlank @PlainText(max = 100) String model,
        @Min(1) @Max(5) @Nullable Integer energyGrade,
        @Min(1) @Max(5) @Nullable Integer waterGrade,
        @NotNull @Min(1) @Max(100_000_000) Integer yearlyCapacity,
        @PlainText(max = 500, lines = true) @Nullable String tradeInOffer,
        @PlainText(max = 500, lines = true) @Nullable String recoveryOffer,
        @PlainText(max = 1000, lines = true) @Nullable String description) {}
