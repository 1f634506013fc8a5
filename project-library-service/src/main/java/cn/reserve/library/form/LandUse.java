package cn.reserve.library.form;

/** Whether the project needs new land. */
public enum LandUse {
    NONE_NEW,
    NEEDED
}
