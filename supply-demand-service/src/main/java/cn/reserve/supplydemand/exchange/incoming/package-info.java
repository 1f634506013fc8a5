/**
 * Packages from the province: {@code TAKEN} whole, {@code WAITING} for the one before, or {@code REFUSED} with the reason.
 *
 * <p>Looked at in this order: is it a package; is it signed by a key that we know of that sender; are we its receiver; its number; does it follow
 * on the package before; is each part what the manifest says; is each row good. A number that was taken already answers as it was taken then, if it
 * is the same package, and is refused if it is another one. A row of a revision that is known already changes nothing. Rows of our own city are ours:
 * they are counted and left alone. A package with one wrong row is refused whole, with the rows named: what is taken in part could never be told
 * from what was signed.
 *
 * <p>The file that a person puts in and the one that is fetched go the same way. What breaks off while it is fetched is fetched on from there.
 */
@NullMarked
package cn.reserve.supplydemand.exchange.incoming;

import org.jspecify.annotations.NullMarked;
