package cn.reserve.library.planimport;

/** How many rows were stored. */
public record AdoptionResponse(int measures, int targets) {}
