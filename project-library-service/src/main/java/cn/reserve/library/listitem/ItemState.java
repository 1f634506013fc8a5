package cn.reserve.library.listitem;

/** How far an item is. */
public enum ItemState {
    PLANNED,
    UNDER_WAY,
    DONE,
    DROPPED
}
