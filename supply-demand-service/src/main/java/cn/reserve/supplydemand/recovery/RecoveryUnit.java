package cn.reserve.supplydemand.recovery;

/** What a figure counts. */
public enum RecoveryUnit {
    VEHICLES,
    PIECES,
    TONNES,
    SITES,
    PERCENT
}
