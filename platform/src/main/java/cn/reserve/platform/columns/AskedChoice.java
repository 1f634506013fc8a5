package cn.reserve.platform.columns;

import cn.reserve.platform.rest.Wording;

/** One value that may be chosen. */
public interface AskedChoice {
    /** How it is stored. */
    String code();

    /** What people call it. */
    Wording said();
}
