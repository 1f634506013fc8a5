package cn.reserve.supplydemand.matching.index;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import java.util.Set;

/** All rows of a category that call their equipment the same. */
record EquipmentKind(long id, EquipmentCategory category, Set<String> terms) {}
