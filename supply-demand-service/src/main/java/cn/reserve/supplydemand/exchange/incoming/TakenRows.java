package cn.reserve.supplydemand.exchange.incoming;

/**
 * What the rows of a package came to.
 *
 * @param supplies listed or changed
 * @param demands listed or changed
 * @param unchanged of a revision that was known already
 * @param own of our own city
 */
record TakenRows(int supplies, int demands, int withdrawn, int unchanged, int own) {}
