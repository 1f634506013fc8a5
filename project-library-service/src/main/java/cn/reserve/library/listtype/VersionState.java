package cn.reserve.library.listtype;

/** Whether a version counts. */
public enum VersionState {
    DRAFT,
    IN_FORCE,
    /** A later version came into force; lists opened under it keep it. */
    ENDED
}
