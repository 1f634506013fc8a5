package cn.reserve.localstack.demo;

/** How far the demo set has come in a data folder. */
public enum DemoState {
    /** Nothing was decided yet: the first start decides. */
    UNDECIDED,
    /** Begun with {@code --empty}: it never gets a demo account. */
    EMPTY,
    /** The load was begun and has not come to its end: demo accounts may be there. */
    BEGUN,
    /** Everything is there. */
    LOADED
}
