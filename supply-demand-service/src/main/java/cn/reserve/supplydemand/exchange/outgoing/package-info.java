/**
 * Packages to the province: {@code MADE} → {@code SENDING} → {@code DELIVERED} → {@code ACKNOWLEDGED}, or {@code REFUSED} with the reason.
 *
 * <p>What a package tells is found by one statement, so in one snapshot: own listings against what the province was told last
 * ({@code exchange_sent}). Told are the listing's figures and its enterprise's name and code, no person. More rows than one package may hold go with
 * the next one. Packages are sent one after the other; an attempt that breaks off goes on at the byte that the province has, after a pause that
 * doubles up to six hours. A package that was carried by hand counts as acknowledged when a package of the province says so.
 */
@NullMarked
package cn.reserve.supplydemand.exchange.outgoing;

import org.jspecify.annotations.NullMarked;
