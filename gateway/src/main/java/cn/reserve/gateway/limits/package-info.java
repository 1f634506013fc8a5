/** Rates per client: token buckets by person, bearer token and address. */
@NullMarked
package cn.reserve.gateway.limits;

import org.jspecify.annotations.NullMarked;
