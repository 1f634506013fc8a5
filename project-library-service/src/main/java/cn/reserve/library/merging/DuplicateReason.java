package cn.reserve.library.merging;

/** Why two files may be one enterprise. */
public enum DuplicateReason {
    SAME_ORGANISATION_CODE,
    SAME_NAME,
    NEAR_NAME
}
