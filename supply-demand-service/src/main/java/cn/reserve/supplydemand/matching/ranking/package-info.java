/** Finds the candidates of a row and scores them: what pages show, what is stored and what may be marked come of the same order. */
@NullMarked
package cn.reserve.supplydemand.matching.ranking;

import org.jspecify.annotations.NullMarked;
