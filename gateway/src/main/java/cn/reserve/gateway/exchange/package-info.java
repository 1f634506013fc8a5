/** One request and its answer: what is known about it, its trace id, and the problem answers that every part of the gateway gives. */
@NullMarked
package cn.reserve.gateway.exchange;

import org.jspecify.annotations.NullMarked;
