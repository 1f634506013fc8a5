/**
 * Which supplies fit one demand, and why. Candidates come from the database by category and by text (a few hundred at most); each
 * is scored by {@link cn.reserve.supplydemand.matching.MatchingPolicy} in visible parts. Distance is a small, bounded part of the
 * score and shown as such: it never excludes an offer (fair-competition rule).
 */
@NullMarked
package cn.reserve.supplydemand.matching;

import org.jspecify.annotations.NullMarked;
