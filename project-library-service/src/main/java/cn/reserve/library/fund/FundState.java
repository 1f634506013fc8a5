package cn.reserve.library.fund;

/** Whether a record counts. */
public enum FundState {
    ACTIVE,
    REVOKED
}
