package cn.reserve.library.form;

/** Approval track; under PROMISE (承诺制) the permits may follow. */
public enum Track {
    NORMAL,
    PROMISE
}
