package cn.reserve.supplydemand.tradein;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Why an offer is taken down. */
public record OfferReason(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
