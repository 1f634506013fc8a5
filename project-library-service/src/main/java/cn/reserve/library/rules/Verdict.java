package cn.reserve.library.rules;

/** What a rule says about a project. */
public enum Verdict {
    PASS,
    FAIL,
    NOT_JUDGED
}
