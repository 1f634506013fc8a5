/**
 * Financing needs: what each whitelisted project wants to borrow.
 *
 * <p><b>Where they come from.</b> Only from the library's feed, never from a request. {@code
 * library.project-whitelisted} with a loan opens (or renews) the project's one need; the same event without a
 * loan ends it with {@link cn.reserve.financing.need.NeedEnding#LOAN_NOT_WANTED}; {@code
 * library.listed-project-changed} has the same shape and effect, with the figures that a change request left; {@code
 * library.whitelist-revoked} ends it with {@link cn.reserve.financing.need.NeedEnding#WHITELIST_REVOKED} and the
 * commission's reason; {@code library.consent-changed} replaces the consent. Every row remembers the feed positions that listing, ending and consent came from, so a
 * repeated or older event changes nothing and a replay, from the start or in any order, ends in the same rows. A later whitelisting reopens an ended need.
 * {@code library.enterprise-verified} and {@code library.enterprise-merged} say what an enterprise is called: its needs and cases carry that name
 * ({@link cn.reserve.financing.need.NamingEnterprises}), whatever the published batch called it; a consumer that is behind gives them no name of
 * earlier days.
 *
 * <p><b>Who hears of them.</b> A bank that a published batch names as intended is told once of the batch, with how many of its needs do; of a bank
 * that a later change names, need by need.
 *
 * <p><b>States.</b> {@code OPEN -> DOCKING -> SATISFIED | PARTLY}, and {@code CLOSED} from any of them. The state
 * is a generated column of the database, computed from the wanted amount, the cases in progress and the amount
 * approved, so that no path can store a state that its figures contradict.
 *
 * <p><b>Who sees what.</b> Banks, central bank, commission and auditor browse all needs, an enterprise its own.
 * Contact data and financial figures follow {@link cn.reserve.financing.need.DisclosurePolicy}; each look at a
 * need's details is audited with what was shown. The contact person is the project's, is asked of the library at the moment of
 * the look and kept nowhere; when the library does not answer, the page says so and shows everything else.
 */
@NullMarked
package cn.reserve.financing.need;

import org.jspecify.annotations.NullMarked;
