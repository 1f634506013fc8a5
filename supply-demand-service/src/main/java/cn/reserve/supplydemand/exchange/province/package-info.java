/** Who we are in the exchange, who the others are, and how the province's platform is reached. */
@NullMarked
package cn.reserve.supplydemand.exchange.province;

import org.jspecify.annotations.NullMarked;
