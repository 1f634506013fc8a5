package cn.reserve.platform.rest;

/**
 * A way to sort a list; each feature has an enum of them, so that a request can only name what an index supports.
 *
 * <p>The id is always the tie-break, in the direction of the key.
 */
public interface SortKey {

    /** Name in the {@code sort} parameter, e.g. {@code updatedAt}. */
    String wire();

    /** Column or HQL path to sort by; a constant of the source, never text of a request. */
    String column();
}
