/**
 * Eligibility rules: dated policy held as data, judged with CEL.
 *
 * <ul>
 *   <li>A rule has programme, clause, first and last day of validity, a condition over the {@code Fact}s, and a sentence for pass
 *       and for fail in both languages. A rule has numbered versions: {@code DRAFT -> IN_FORCE}. What is in force never changes, it
 *       only gets a last day, or is withdrawn ({@code IN_FORCE -> WITHDRAWN}) before its first, which gives its predecessor back the
 *       last day that it had; the days of two versions of one rule never overlap (409 {@code rule.overlap}, and the database refuses).
 *       A version that judged today ends today at the earliest, also when another one takes its place.
 *   <li>The system administrator drafts, checks and dates; who wrote any of a draft does not enact it (403 {@code rule.two-persons}), and
 *       everybody else of that role is told of it. A first or last day that is over is refused, so that what judged on a day
 *       stays what judged on it. Everything is audited.
 *   <li>A condition is refused when it does not parse, names an unknown fact, is no yes-or-no question, has a pattern
 *       ({@code matches}: its memory has no bound), loops, is longer than 2,000 characters, nests deeper than 100, costs more than 120 steps, or cannot be computed at the edges (every amount zero, every amount at its largest).
 *   <li>Each rule valid on the day of judgement says PASS, FAIL or NOT_JUDGED. Not judged: a fact that the condition needs is not
 *       known; the verdict names it. Logic stays three-valued: {@code false && unknown} is a fail.
 *   <li>Conditions are type-checked before they are stored, and when the service starts. One in force that no longer compiles (an earlier
 *       version of the platform took it) does not stop the start: the log and its page tell the system administrator, and it counts as in
 *       trouble with every project.
 *   <li>Amounts are whole fen inside conditions, written {@code yuan(5000000)}: no rounding decides about money.
 *   <li>A rule that cannot be computed on a project says NOT_JUDGED with {@code trouble}: nobody can confirm that, so it blocks.
 *   <li>A programme has its name, and whether it is one of re-lending, in {@code rule_programme}; the first rule of a new one brings them.
 *   <li>A programme passes when some rule of it is in force and none fails or is in trouble. Rules marked binding must be passed outright,
 *       and without a binding rule in force nobody is eligible.
 *   <li>Days lie between 1900 and 2100.
 * </ul>
 */
@NullMarked
package cn.reserve.library.rules;

import org.jspecify.annotations.NullMarked;
