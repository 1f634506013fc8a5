/**
 * Reserve: the balance of the rolling reserve — reserved, under construction, commissioned — by field, county and quarter.
 *
 * <ul>
 *   <li>A project is RESERVED from its admission, UNDER_CONSTRUCTION from the confirmed day on which it really started, COMMISSIONED from
 *       the confirmed day of completion (package {@code stage}), until it is removed from the library. A suspended project stays where
 *       it is. What happened before the admission counts from the admission on, because the project was in no stage until then.
 *   <li>{@code stock}: how many stand in a stage at the end of the quarter, and their total investment in yuan. {@code entered}: how many
 *       came into it during the quarter. Amounts are today's, so a changed investment changes past quarters too.
 *   <li>Each figure leads to its rows: the same stage, quarter, field, county and measure as filters of the list give as many rows as the
 *       figure says.
 *   <li>{@code reserve_entry} follows {@code project} by a trigger, so that no use case can forget it; {@code reserve_balance} follows
 *       {@code reserve_entry} by another, once per statement. The balance is read from a few thousand rows, whatever the number of
 *       projects.
 *   <li>Seen by districts (their county), bureaus (their fields), city-wide roles. Enterprises see their projects' stages only.
 * </ul>
 */
@NullMarked
package cn.reserve.library.reserve;

import org.jspecify.annotations.NullMarked;
