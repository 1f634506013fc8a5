package cn.reserve.supplydemand.matching.index;

import cn.reserve.supplydemand.matching.score.Wish;
import java.util.UUID;

/**
 * A demand that is worth scoring.
 *
 * @param likeness of its name and the offered one, 0 to 1
 */
public record IndexedDemand(UUID id, String uscc, Wish wish, double likeness) {}
