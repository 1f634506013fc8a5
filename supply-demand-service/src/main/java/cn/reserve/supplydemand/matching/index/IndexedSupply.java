package cn.reserve.supplydemand.matching.index;

import cn.reserve.supplydemand.matching.score.Offer;
import java.util.UUID;

/**
 * A supply that is worth scoring.
 *
 * @param likeness of its name and the wanted one, 0 to 1
 */
public record IndexedSupply(UUID id, String uscc, Offer offer, double likeness) {}
