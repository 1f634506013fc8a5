package cn.reserve.library.enterprise;

/** What somebody may do with a registration file now. */
public enum EnterpriseAction {
    EDIT,
    AMEND,
    CHANGE_CONTACT,
    VERIFY,
    RETURN,
    REJECT
}
