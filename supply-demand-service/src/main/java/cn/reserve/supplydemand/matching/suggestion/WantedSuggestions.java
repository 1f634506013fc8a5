package cn.reserve.supplydemand.matching.suggestion;

import java.util.List;

/**
 * The demands that one supply fits, best first.
 *
 * @param weights number of the set of weights by which was scored
 * @param markable whether the caller may say what it thinks of them
 */
public record WantedSuggestions(List<WantedSuggestion> items, int weights, boolean markable) {}
