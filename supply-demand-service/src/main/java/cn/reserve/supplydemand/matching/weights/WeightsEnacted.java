package cn.reserve.supplydemand.matching.weights;

/** A set came into force; within the transaction of it. */
public record WeightsEnacted(int number, String by) {}
