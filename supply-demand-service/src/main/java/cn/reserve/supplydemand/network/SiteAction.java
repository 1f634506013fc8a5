package cn.reserve.supplydemand.network;

/** What the caller may do with a site now. */
public enum SiteAction {
    CHANGE,
    WITHDRAW,
    CONFIRM,
    RETURN,
    CLOSE
}
