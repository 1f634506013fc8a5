/**
 * Policy stacking: what each programme would give one project, and the best combination that the rules allow.
 *
 * <ul>
 *   <li>Programmes are rows with days, a kind of support, percent, longest time and ceiling; rows also say what excludes what and what
 *       needs what ("at least one of"), each with its clause. Conditions are the dated rules of the programme.
 *   <li>A programme stands PASS (every condition passes), FAIL, NOT_JUDGED (nothing fails, something is not known),
 *       NOT_COMPUTABLE (nothing fails, some condition cannot be computed) or NOT_IN_FORCE (on that day the programme, or each of its
 *       conditions, is not in force). The last two are never combined, whatever may be confirmed.
 *   <li>Amounts are yuan, rounded down to the fen, each with its arithmetic line by line: 15 % of fixed assets; loan x points x months / 12;
 *       loan x days / 360 x points. That a discount never exceeds the interest paid is
 *       said and not computed: nobody knows the rate before a bank has spoken.
 *   <li>The best combination is exact: the largest sum among all lawful sets, then the largest set. It is told twice: of programmes that
 *       pass, and of those that would if what is not known were confirmed.
 *   <li>All of it is an estimate, not a promise: the loan is taken as disbursed on the day asked for, and the ceiling per enterprise and
 *       year as unused.
 * </ul>
 */
@NullMarked
package cn.reserve.library.stacking;

import org.jspecify.annotations.NullMarked;
