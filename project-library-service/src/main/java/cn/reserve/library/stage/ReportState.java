package cn.reserve.library.stage;

/** Where a stage report stands. */
public enum ReportState {
    REPORTED,
    CONFIRMED,
    RETURNED,
    WITHDRAWN
}
