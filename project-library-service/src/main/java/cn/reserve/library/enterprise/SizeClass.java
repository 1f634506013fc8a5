package cn.reserve.library.enterprise;

/** Enterprise size class (企业划型). */
public enum SizeClass {
    LARGE,
    MEDIUM,
    SMALL,
    MICRO
}
