package cn.reserve.supplydemand.recovery;

/** How far the last year that is over is behind the path. */
public enum RecoveryLight {
    GREEN,
    YELLOW,
    RED,
    NONE
}
