package cn.reserve.platform.standards;

/** What an import does with current codes that its file lacks. */
public enum Missing {
    /** They are no longer valid. */
    RETIRE,
    /** They stay: the file is a part of the table. */
    KEEP
}
