package cn.reserve.supplydemand.exchange.incoming;

/** How a package came here. */
enum IncomingWay {
    UPLOADED,
    FETCHED
}
