/** How the exchange with the province stands, at a glance. */
@NullMarked
package cn.reserve.supplydemand.exchange.overview;

import org.jspecify.annotations.NullMarked;
