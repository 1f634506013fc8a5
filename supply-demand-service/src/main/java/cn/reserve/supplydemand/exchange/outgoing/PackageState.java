package cn.reserve.supplydemand.exchange.outgoing;

/** Where a package to the province stands. */
enum PackageState {
    MADE,
    SENDING,
    DELIVERED,
    ACKNOWLEDGED,
    REFUSED
}
