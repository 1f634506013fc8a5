/**
 * Side-by-side measures. Every figure is a ratio between two things measured in the same run, in alternation, on warm processes; absolute
 * times of one machine say little about another. {@link cn.reserve.benchmarks.Bench} is the way in ({@code ./bench}).
 */
@NullMarked
package cn.reserve.benchmarks;

import org.jspecify.annotations.NullMarked;
