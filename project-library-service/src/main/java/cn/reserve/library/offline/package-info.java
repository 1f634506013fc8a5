/**
 * Checks an exported whitelist without the platform: plain Java of the JDK, no other library, started by {@code ./check-whitelist}.
 *
 * <ul>
 *   <li>Each record of the chain follows the one before: positions without gap, hash = SHA-256(previous hash, line feed, content).
 *   <li>Each record's own words (kind, subject, time) are those of its content; a kind that there is not is an alteration.
 *   <li>The file says either which batch or which day it is about, and nothing else: a batch that the chain tells of, by its number, or a
 *       day with the end of it in the city's time. The verdict says which.
 *   <li>Each entry's frozen text has its hash, and a published batch's record names that hash; the entry's batch, number and
 *       id are those of that record (records from before they named ids leave the id open).
 *   <li>The file holds exactly the entries that the chain tells for its batch or its day.
 *   <li>What cannot be read is named like what does not fit; nothing that a file holds ends in a stack trace.
 *   <li>A chain that was cut short, or written anew as a whole, shows only by its last hash: without one that was published elsewhere
 *       the verdict is "consistent up to record N; end not checked", with it "intact".
 *   <li>A day that was not over when the file was exported is told as such, with the moment; a day that was to come is refused.
 * </ul>
 */
@NullMarked
package cn.reserve.library.offline;

import org.jspecify.annotations.NullMarked;
