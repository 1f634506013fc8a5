/**
 * Annual renewal lists and standing registers: one per type, year and owning unit.
 *
 * <pre>
 * OPEN -&gt; SUBMITTED -&gt; CONFIRMED
 *   ^         |             |
 *   +---------+-------------+      returned with a reason by those who confirm
 * </pre>
 *
 * <ul>
 *   <li>The owning unit is the bureau of the type, city-wide, or a district for its own part; each opens its own list. A standing register has
 *       no year and stays OPEN: it is a book that is kept, not a plan that is agreed.
 *   <li>Items change while the list is OPEN, by the owning unit's reviewers. A list without items is not submitted.
 *   <li>Another person confirms: a reviewer of the type's bureau or the commission's preparer, never who submitted it.
 *   <li>A bureau sees the lists of its types, a district its own, city-wide roles all. Anything else is 404.
 *   <li>What has a registration number (a column with that meaning; an elevator's registration code) is one thing: within the lists of a type
 *       that the viewer sees it is counted once in quantity, done, cost and towards the target, by the row with most of it done. Rows that
 *       are left out so are said and named with their lists.
 *   <li>Totals are reckoned from items when they are asked for, quantity and cost without those that were dropped; the target is that of the type's version in force.
 * </ul>
 */
@NullMarked
package cn.reserve.library.annuallist;

import org.jspecify.annotations.NullMarked;
