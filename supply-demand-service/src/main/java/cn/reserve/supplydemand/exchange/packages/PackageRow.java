package cn.reserve.supplydemand.exchange.packages;

import org.jspecify.annotations.Nullable;

/**
 * One row of a part, checked.
 *
 * @param origin division code of the city that it comes from
 * @param id at its origin
 * @param revision of the listing, growing with each change
 * @param listed false when it is withdrawn
 * @param uscc of the provider
 * @param name of the provider
 * @param title product, or wanted equipment
 * @param model empty of a demand
 * @param listing its figures as JSON; null when it is withdrawn
 */
public record PackageRow(
        String origin,
        String id,
        int revision,
        boolean listed,
        String uscc,
        String name,
        String title,
        String model,
        @Nullable String listing) {}
