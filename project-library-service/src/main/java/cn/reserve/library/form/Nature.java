package cn.reserve.library.form;

/** Nature of the construction. */
public enum Nature {
    NEW,
    EXPANSION,
    TRANSFORMATION
}
