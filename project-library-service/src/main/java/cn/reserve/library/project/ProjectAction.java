package cn.reserve.library.project;

/** What somebody may do with a project now. */
public enum ProjectAction {
    EDIT,
    SUBMIT,
    WITHDRAW,
    PASS,
    RETURN,
    ADMIT,
    TAKE_BACK,
    COUNTERSIGN,
    ACCEPT_FLAG,
    SUSPEND,
    RESUME,
    REMOVE,
    PROPOSE_CHANGE,
    CHANGE_CONSENT
}
