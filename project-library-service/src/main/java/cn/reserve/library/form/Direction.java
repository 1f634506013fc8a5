package cn.reserve.library.form;

/** Support direction: advanced equipment, digital turn, green, intrinsic safety. */
public enum Direction {
    ADVANCED,
    DIGITAL,
    GREEN,
    SAFETY
}
