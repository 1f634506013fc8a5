/**
 * Closed loop: equipment that a commissioned project retires is offered to surveyed recyclers; a disposal certificate closes it and is
 * evidence for the 10 % rule (domain.md §7).
 *
 * <pre>
 * OFFERED -> AGREED (a bid is chosen) -> PICKED_UP (both sides say the same) -> DISPOSED (certificate) -> ACCEPTED
 *                                                                               DISPOSED <-> RETURNED (reason)
 * OFFERED -> PICKED_UP  the enterprise has had it disposed of by somebody else, and hands that one's certificate in itself
 * OFFERED -> OTHERWISE  it is sold second-hand or kept as a spare (reason) -> OFFERED
 * AGREED  -> OFFERED    either side steps back before the pick-up (reason); whoever was passed over stands again
 * OFFERED, OTHERWISE -> LAPSED  the project no longer says it, or has left the library -> OFFERED when it says it again
 * </pre>
 *
 * <p><b>Where cases come from.</b> {@code library.equipment-retired} says all lines of a commissioned project; each line is one case. The
 * event is a whole list, so that a repeated or an older one changes nothing, and a line that is missing lapses; what has been agreed stays
 * whatever the project says later, and the page says that the project no longer lists it.
 *
 * <p><b>No part of a line.</b> All machines of a line go together: whoever takes less says what became of the rest, and the certificate is
 * evidence for the pieces that it names. Cases by parts would need to be told apart in the project's form, which knows lines.
 *
 * <p><b>Bids.</b> One of each recycler: price for each or for the whole, day of the pick-up, whom to call. A later bid takes the place of
 * the earlier. One is chosen, by the enterprise alone; two who choose at once: the second is refused (412, and by an index).
 *
 * <p><b>Nobody bids.</b> After {@code reserve.disposal.unanswered-days} (15) it is among the economy bureau's work, which reminds or names a
 * recycler of the register; who is named sees it, fitting or not.
 *
 * <p><b>Certificate.</b> PDF, PNG or JPEG of at most 10 MiB, told by content, with number, day, pieces and who issued it; checked by the
 * district of the project or by the economy bureau, whoever comes first. It is kept in the database as reports of diagnoses are.
 *
 * <p><b>Who sees what.</b> The enterprise, the chosen recycler, the district of the project, the recycler's district, the economy bureau, the
 * commission and the auditor see the case. A recycler that it fits sees what is offered: kind, name, model, quantity, year and county, not
 * whose it is nor for which project; once it has bid, its own bid, and whether the choice has been made. Contacts are for the two sides.
 * The chosen recycler sees no project either. Everybody else: 404.
 *
 * <p><b>Events.</b> {@code supply-demand.disposal-advanced} at every step, {@code supply-demand.disposal-accepted} with the evidence, for the
 * library; neither names a person (ADR 0008).
 */
@NullMarked
package cn.reserve.supplydemand.disposal;

import org.jspecify.annotations.NullMarked;
