package cn.reserve.supplydemand.network;

import java.math.BigDecimal;
import java.util.List;

/**
 * The operating network by county.
 *
 * @param counties by code, each of the city, with or without sites
 */
public record NetworkBoard(List<CountyNetwork> counties) {

    /** The sites of one county by kind; kinds without any are left out. */
    public record CountyNetwork(String county, String countyName, List<SitesOfKind> kinds) {}

    /**
     * The sites of one kind.
     *
     * @param standardised of them by the standard
     * @param pickUp of them fetching from the door
     * @param capacity tonnes a year, of those that named it
     */
    public record SitesOfKind(SiteKind kind, long sites, long standardised, long pickUp, BigDecimal capacity) {}
}
