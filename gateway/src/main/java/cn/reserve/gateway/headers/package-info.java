/** Security headers of every answer, and the headers that cross the gateway in either direction. */
@NullMarked
package cn.reserve.gateway.headers;

import org.jspecify.annotations.NullMarked;
