package cn.reserve.library.fund;

/** What somebody may do with a record now. */
public enum FundAction {
    CHANGE_AMOUNTS,
    REVOKE
}
