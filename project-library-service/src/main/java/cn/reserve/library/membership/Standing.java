package cn.reserve.library.membership;

/** How a person stands to one enterprise. */
public enum Standing {
    /** Belongs to it, or is about to. */
    MEMBER,
    /** Was taken out of it; a token of before may still say otherwise for some minutes. */
    FORMER,
    /** This service never brought the person into it. */
    UNKNOWN
}
