/** The counties of the city, by the code table of divisions. */
@NullMarked
package cn.reserve.supplydemand.county;

import org.jspecify.annotations.NullMarked;
