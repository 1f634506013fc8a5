/**
 * Experts and service institutions that diagnose, plan transformations and design (domain.md §7).
 *
 * <pre>
 * APPLIED -> LISTED <-> SUSPENDED (reason)
 * APPLIED -> REFUSED (reason) -> APPLIED (changed)
 * </pre>
 *
 * <p>A verified enterprise applies with its own institution or with experts whom it employs; the economy bureau lists or refuses. The
 * bureau also registers experts and institutions without an account here, listed at once, and acts for them. The one whose enterprise
 * applied changes it until it is listed; from then on the bureau does.
 *
 * <p>Everybody who takes part sees what is listed; the enterprise that acts for it, the economy bureau, the commission and the auditor also
 * see the rest. Contact person and telephone are in no list and no export: the enterprise that acts for it and the economy bureau read
 * them here, an enterprise learns them from a diagnosis that was accepted.
 */
@NullMarked
package cn.reserve.supplydemand.provider;

import org.jspecify.annotations.NullMarked;
