package cn.reserve.library.measure;

/** How far a measure, or a lead unit with it, is. */
public enum MeasureState {
    NOT_STARTED,
    UNDER_WAY,
    DELAYED,
    DONE
}
