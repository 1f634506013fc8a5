package cn.reserve.library.annuallist;

/** Kinds of units that own lists. */
public enum OwnerKind {
    BUREAU,
    DISTRICT
}
