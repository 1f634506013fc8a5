package cn.reserve.platform.standards;

/** What a check of an identifier says. */
public enum Verdict {
    /** Right in every respect that can be checked. */
    VALID,
    /** Right in length, alphabet and structure; only a check character is wrong. Warn, do not refuse. */
    WRONG_CHECK_CHARACTER,
    /** Wrong length, alphabet or structure. Refuse. */
    INVALID
}
