package cn.reserve.library.people;

/** What the caller may do with one of the people now. */
public enum PersonAction {
    REMOVE,
    HAND_OVER
}
