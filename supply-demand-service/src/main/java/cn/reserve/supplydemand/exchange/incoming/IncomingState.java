package cn.reserve.supplydemand.exchange.incoming;

/** Where a package from the province stands. */
enum IncomingState {
    TAKEN,
    WAITING,
    REFUSED
}
