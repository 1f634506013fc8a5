package cn.reserve.supplydemand.matching.index;

import java.util.List;
import java.util.UUID;

/**
 * Rows that changed and whose index was renewed.
 *
 * @param supplies changed supplies
 * @param demands changed demands
 */
public record RowChunk(List<OfferedSupply> supplies, List<UUID> demands) {}
