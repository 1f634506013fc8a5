/**
 * The best twenty supplies of a demand, and the best twenty demands of a supply.
 *
 * <p>A reader gets them scored at this moment, for the day counts in the delivery. What is stored
 * ({@link cn.reserve.supplydemand.matching.suggestion.StoringSuggestions}) is for reports and for whoever wants to be told: it is found
 * anew when a demand changes, when a supply comes that may belong to its best, and in a run over all demands.
 *
 * <p>A demand is its enterprise's own business: a supplier sees what is wanted, how much of it, when and in which district, and never
 * the budget; who wants it the supplier learns when that enterprise comes forward in a docking. Officials see the demands that they may
 * read.
 */
@NullMarked
package cn.reserve.supplydemand.matching.suggestion;

import org.jspecify.annotations.NullMarked;
