package cn.reserve.library.stacking;

/** How a programme's money is computed. */
public enum Support {
    NONE,
    SHARE_OF_FIXED_ASSETS,
    INTEREST_BY_MONTHS,
    INTEREST_BY_DAYS
}
