/**
 * Checks an exported whitelist without the platform: plain Java of the JDK, no other library, started by {@code ./check-whitelist}.
 *
 * <ul>
 *   <li>Each record of the chain follows the one before: positions without gap, hash = SHA-256(previous hash, line feed, content).
 *   <li>Each record's own words (subject, time) are those of its content.
 *   <li>Each entry's frozen text has its hash, and a published batch's record names that hash.
 *   <li>The file holds exactly the entries that the chain tells for its batch or its day.
 *   <li>A whole chain written anew shows only by its last hash: compare it with one that was published elsewhere.
 * </ul>
 */
@NullMarked
package cn.reserve.library.offline;

import org.jspecify.annotations.NullMarked;
