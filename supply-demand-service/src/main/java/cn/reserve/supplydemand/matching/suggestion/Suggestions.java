package cn.reserve.supplydemand.matching.suggestion;

import java.util.List;

/**
 * The suggestions for one demand, best first.
 *
 * @param weights number of the set of weights by which was scored
 * @param markable whether the caller may say what it thinks of them
 */
public record Suggestions(List<Suggestion> items, int weights, boolean markable) {}
