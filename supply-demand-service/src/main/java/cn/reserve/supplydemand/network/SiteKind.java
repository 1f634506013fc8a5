package cn.reserve.supplydemand.network;

/** What a site of the recycling network is. */
public enum SiteKind {
    STATION,
    TRANSFER_STATION,
    SORTING_CENTRE,
    DISMANTLER,
    SECOND_HAND_MARKET
}
