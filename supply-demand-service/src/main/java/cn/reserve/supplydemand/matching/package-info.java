/**
 * Which supplies fit which demands, and why (domain.md §7). Works on the lists {@code supply} and {@code demand}, whatever wrote them.
 *
 * <ul>
 *   <li>{@code words}: what equipment is called and its figures, in one writing; pure.
 *   <li>{@code score}: the score in visible parts; pure. Distance is one of them, at most a tenth and shown as such: it never excludes an
 *       offer (fair-competition rule). Everything but the category counts as far as the name fits.
 *   <li>{@code index}: keeps what matching asks of each row beside it, and finds the few hundred candidates worth scoring.
 *   <li>{@code ranking}: candidates with their scores, in the one order that all others use.
 *   <li>{@code suggestion}: the best twenty of a demand and of a supply, at once; and stored, for reports, within seconds of each change.
 *   <li>{@code weights}: how many points each part can give; one person drafts, another puts into force, a preview tells the effect.
 *   <li>{@code run}: all demands once more, in the background.
 *   <li>{@code mark}: good or bad, as people say; precision and fairness are reported from it and from what is stored.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.matching;

import org.jspecify.annotations.NullMarked;
