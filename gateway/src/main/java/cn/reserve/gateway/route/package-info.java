/** Routes from configuration and the streaming of requests to the services behind them; nothing is rewritten. */
@NullMarked
package cn.reserve.gateway.route;

import org.jspecify.annotations.NullMarked;
