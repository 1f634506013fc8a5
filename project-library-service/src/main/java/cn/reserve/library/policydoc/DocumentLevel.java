package cn.reserve.library.policydoc;

/** Who issued it. */
public enum DocumentLevel {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY
}
