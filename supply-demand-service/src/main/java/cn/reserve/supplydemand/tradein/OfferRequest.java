package cn.reserve.supplydemand.tradein;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import cn.reserve.supplydemand.consumergoods.GoodsCategory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise offers for old goods.
 *
 * @param category of the new goods
 * @param goods the new goods, with brand and models
 * @param oldGoods what is taken in return
 * @param deduction the most that is given for one old piece, yuan
 * @param terms how the deduction is reckoned, and what else holds
 * @param pickUp whether the old goods are fetched from the door
 * @param siteId operating site of the recycling network that takes the old goods
 * @param phone the shop's own number for the public, no person's
 * @param validUntil last day
 */
public record OfferRequest(
        @NotNull GoodsCategory category,
        @NotBlank @PlainText(max = 200) String title,
        @NotBlank @PlainText(max = 500) String goods,
        @NotBlank @PlainText(max = 500) String oldGoods,
        @NotNull @Money BigDecimal deduction,
        @NotBlank @PlainText(max = 2000, lines = true) String terms,
        boolean pickUp,
        @Nullable UUID siteId,
        @NotBlank @PlainText(max = 200) String place,
        @NotBlank @PlainText(max = 40) String phone,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil) {}
