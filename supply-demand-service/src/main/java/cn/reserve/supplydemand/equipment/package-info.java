/** Words about equipment that the supply list and the demand list share: the closed list of categories. */
@NullMarked
package cn.reserve.supplydemand.equipment;

import org.jspecify.annotations.NullMarked;
