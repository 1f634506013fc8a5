package cn.reserve.library.rules;

/** Where a version of a rule stands. A version in force judges between its first and its last day; one withdrawn never judged. */
public enum RuleState {
    DRAFT,
    IN_FORCE,
    WITHDRAWN
}
