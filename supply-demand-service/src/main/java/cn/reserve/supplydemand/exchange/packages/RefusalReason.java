package cn.reserve.supplydemand.exchange.packages;

/** Why a package is refused, in the order in which it is looked at. */
public enum RefusalReason {
    NOT_A_PACKAGE,
    TOO_LARGE,
    UNKNOWN_KEY,
    WRONG_SIGNATURE,
    OTHER_RECEIVER,
    NUMBER_REUSED,
    CHAIN_BROKEN,
    PART_ALTERED,
    WRONG_ROWS
}
