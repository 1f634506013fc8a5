package cn.reserve.financing.need;

/** Why a need is closed: the commission revoked the project, or the project was listed again without a loan. */
public enum NeedEnding {
    WHITELIST_REVOKED,
    LOAN_NOT_WANTED
}
