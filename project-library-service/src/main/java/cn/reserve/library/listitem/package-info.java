/**
 * Items of annual lists and registers: what is to be renewed, where, whose, how many, at what cost, and how far it is.
 *
 * <pre>
 * PLANNED -&gt; UNDER_WAY -&gt; DONE        either of the first two -&gt; DROPPED; any of them back while work goes on
 * </pre>
 *
 * <ul>
 *   <li>Values are checked against the columns of the list's version: kind, required, range, choices, code tables. Each has a text form, the
 *       same from the web form and from a workbook: numbers plain, days in ISO, choices and counties by code.
 *   <li>An item has a number in its list, given once. The same values twice in a list are one item.
 *   <li>Age is reckoned on the last day of the list's year from the day of commissioning (of a year alone, from its first day). An item that does
 *       not keep to a rule about age is flagged with the rule's words and clause, not refused.
 *   <li>A workbook comes in whole or not at all; a row with a number changes that item, one without adds an item, items that the workbook does
 *       not name stay. An exported row carries a mark of what the item said; a row that changes an item comes with the mark of what it says
 *       now, or is refused: nobody's later change is overwritten. Each wrong cell is named by address, row and heading. It is read once, as a stream, and stored in portions of one
 *       transaction.
 *   <li>An item becomes a project: a draft of a verified enterprise, which finishes and submits it, or a link to one that the viewer sees. An
 *       item has one project, a project may have several items; project and item show each other.
 *   <li>Quantity done is at most the quantity; of an item that is DONE it is all of it unless somebody says less.
 * </ul>
 */
@NullMarked
package cn.reserve.library.listitem;

import org.jspecify.annotations.NullMarked;
