/** Breaks the house rules on purpose. */
@NullMarked
package cn.reserve.supplydemand.planted;

import org.jspecify.annotations.NullMarked;
