/** The order in which a request passes the gateway's parts, and what is recorded about it. */
@NullMarked
package cn.reserve.gateway.door;

import org.jspecify.annotations.NullMarked;
