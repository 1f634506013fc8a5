package cn.reserve.supplydemand.docking;

/** What a side can do with a case. */
public enum DockingAction {
    INTEREST,
    TALK,
    PROPOSAL,
    AGREEMENT,
    DROP,
    MESSAGE
}
