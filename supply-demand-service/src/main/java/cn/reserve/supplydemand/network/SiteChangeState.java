package cn.reserve.supplydemand.network;

/** A change of a confirmed site that waits for the district, or came back from it. */
public enum SiteChangeState {
    PROPOSED,
    RETURNED
}
