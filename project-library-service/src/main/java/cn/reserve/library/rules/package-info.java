/**
 * Eligibility rules: dated policy held as data, judged with CEL.
 *
 * <ul>
 *   <li>A rule has programme, clause, first and last day of validity, a condition over the {@code Fact}s, and a sentence for pass
 *       and for fail in both languages. Rules are rows; a new notice is a new row, never a change of an old one.
 *   <li>Each rule valid on the day of judgement says PASS, FAIL or NOT_JUDGED. Not judged: a fact that the condition needs is not
 *       known. Logic stays three-valued: {@code false && unknown} is a fail.
 *   <li>Conditions are type-checked when the service starts, and again when a row is read; a wrong one stops the start.
 *   <li>Amounts are whole fen inside conditions, written {@code yuan(5000000)}: no rounding decides about money.
 *   <li>A programme passes when none of its rules fails. Rules marked binding must be passed outright.
 * </ul>
 */
@NullMarked
package cn.reserve.library.rules;

import org.jspecify.annotations.NullMarked;
