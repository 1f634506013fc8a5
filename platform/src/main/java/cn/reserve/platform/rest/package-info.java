/** HTTP habits that every service shares: problem answers, paging, conditional requests, idempotency. */
@NullMarked
package cn.reserve.platform.rest;

import org.jspecify.annotations.NullMarked;
