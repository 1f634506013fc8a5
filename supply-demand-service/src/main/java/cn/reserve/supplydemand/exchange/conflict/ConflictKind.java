package cn.reserve.supplydemand.exchange.conflict;

/** What two sides disagree about. */
enum ConflictKind {
    SAME_PRODUCT,
    TWO_CITIES,
    OWN_RETURNED
}
