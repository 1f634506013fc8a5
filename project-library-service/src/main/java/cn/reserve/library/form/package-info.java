/**
 * The project form: what an enterprise fills in, its parts, and what can be said about a form alone.
 *
 * <ul>
 *   <li>Shape (lengths, amounts, lists, dates end ≥ start) is checked whenever a form is stored; amounts are yuan.
 *   <li>{@code CompletenessPolicy} says what is missing for submission, each line by itself; a draft keeps whatever was typed, also half a line.
 *       Whoever reads a form that was not submitted finds absent what was not said: unknown to rules, no flag, an empty cell on paper.
 *   <li>{@code TrackPolicy}: no new land and mainly equipment renewal → promise-based approval (承诺制), the permits may follow:
 *       what is under way at the submission is promised by a day, a year away at most ({@code PromisePolicy}).
 * </ul>
 */
@NullMarked
package cn.reserve.library.form;

import org.jspecify.annotations.NullMarked;
