package cn.reserve.supplydemand.matching;

import java.util.List;

/** Suggestions for one demand, best first. */
public record Suggestions(List<Suggestion> items) {}
