package cn.reserve.supplydemand.matching.index;

/**
 * A kind whose name is like a wanted one.
 *
 * @param likeness 0 to 1
 */
record AlikeKind(long id, double likeness) {}
