package cn.reserve.supplydemand.network;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise says of a site.
 *
 * @param county six-digit code of the county that the site is in
 * @param capacity tonnes a year; absent where nothing is weighed, as on a market
 * @param area square metres
 * @param phone the site's own number for the public, no person's
 * @param pickUp whether it fetches from the door
 * @param booking how people make an appointment (app, phone, address of a page); absent where there is none
 * @param standardised whether it is built and run by the standard that the plan counts
 * @param qualification number of the qualification; a dismantler has one
 * @param openedOn first day of operation
 */
public record SiteRequest(
        @NotNull SiteKind kind,
        @NotBlank @PlainText(max = 100) String name,

        @NotBlank @Pattern(regexp = "\\d{6}", message = "{violation.county-unknown}")
        String county,

        @NotBlank @PlainText(max = 200) String address,
        @NotEmpty @Size(max = 15) List<@NotNull RecoveredGoods> goods,

        @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2) @Nullable
        BigDecimal capacity,

        @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2) @Nullable
        BigDecimal area,

        @NotBlank @PlainText(max = 40) String phone,
        @NotBlank @PlainText(max = 200) String hours,
        boolean pickUp,
        @PlainText(max = 200) @Nullable String booking,
        boolean standardised,
        @PlainText(max = 100) @Nullable String qualification,
        @Nullable LocalDate qualificationUntil,
        @NotNull LocalDate openedOn,
        @PlainText(max = 1000, lines = true) @Nullable String note) {}
