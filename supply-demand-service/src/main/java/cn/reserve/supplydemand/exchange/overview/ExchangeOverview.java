package cn.reserve.supplydemand.exchange.overview;

import org.jspecify.annotations.Nullable;

/**
 * How the exchange stands.
 *
 * @param connected whether there is an address; else packages are carried by hand
 * @param keyId of the key that we sign with; null while there is none, and no package can be made
 * @param unsent packages that the province has not acknowledged
 * @param refusedOutgoing packages that the province refused
 * @param waiting packages of the province that wait for an earlier one
 * @param missing number that they wait for
 * @param openConflicts to be decided
 * @param outsideListings listings of other cities that are shown
 * @param keeper whether the caller decides here
 */
public record ExchangeOverview(
        String city,
        String cityName,
        String receiver,
        String receiverName,
        boolean connected,
        @Nullable String keyId,
        int lastMade,
        int lastAcknowledged,
        int lastTaken,
        int unsent,
        int refusedOutgoing,
        int waiting,
        @Nullable Integer missing,
        int openConflicts,
        int outsideListings,
        boolean keeper) {}
