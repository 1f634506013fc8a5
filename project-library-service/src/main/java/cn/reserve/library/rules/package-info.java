/**
 * Eligibility rules: dated policy held as data, judged with CEL.
 *
 * <ul>
 *   <li>A rule has programme, clause, first and last day of validity, a condition over the {@code Fact}s, and a sentence for pass
 *       and for fail in both languages. A rule has numbered versions: {@code DRAFT -> IN_FORCE}. What is in force never changes, it
 *       only gets a last day; the days of two versions of one rule never overlap (409 {@code rule.overlap}, and the database refuses).
 *   <li>The system administrator drafts, checks and dates; a first or last day that is over is refused, so that what judged on a day
 *       stays what judged on it. Everything is audited.
 *   <li>A condition is refused when it does not parse, names an unknown fact, is no yes-or-no question, loops, costs more than 120
 *       steps, or cannot be computed at the edges (every amount zero, every amount at its largest).
 *   <li>Each rule valid on the day of judgement says PASS, FAIL or NOT_JUDGED. Not judged: a fact that the condition needs is not
 *       known; the verdict names it. Logic stays three-valued: {@code false && unknown} is a fail.
 *   <li>Conditions are type-checked when the service starts, and again when a row is read; a wrong one stops the start.
 *   <li>Amounts are whole fen inside conditions, written {@code yuan(5000000)}: no rounding decides about money.
 *   <li>A programme passes when none of its rules fails. Rules marked binding must be passed outright.
 * </ul>
 */
@NullMarked
package cn.reserve.library.rules;

import org.jspecify.annotations.NullMarked;
