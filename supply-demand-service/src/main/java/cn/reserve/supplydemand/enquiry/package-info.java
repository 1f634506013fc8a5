/**
 * Enquiries: somebody who found a product in the catalogue asks its enterprise, and reads the answer here.
 *
 * <pre>
 * OPEN -> ANSWERED        OPEN -> WITHDRAWN (by whoever asked)        OPEN -> CLOSED (by the supplier, reason)
 * </pre>
 *
 * <ul>
 *   <li>Every signed-in person asks about products of others: subject, message, and, if the person wants, how to be reached. Nothing else about
 *       the person is handed on but name and organisation.
 *   <li>The product's enterprise is told, and answers once; whoever asked is told. What was written is not changed. Who wants to know more asks
 *       again. Whoever asked withdraws an enquiry that has no answer, its supplier closes it with a reason; the other side is told.
 *   <li>How to reach the person is cleared six months after the end, and twelve months after the asking of what nobody ends.
 *   <li>Seen by the person who asked, by the people of the enterprise for which it asked, and by the enterprise that is asked; for everybody
 *       else there is no such enquiry (404). The audit trail says that one was sent or answered, never its words.
 *   <li>One person has one open enquiry about a product, and sends at most twenty within 24 hours.
 *   <li>An enquiry keeps what the product was called; it follows its enterprises through mergers.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.enquiry;

import org.jspecify.annotations.NullMarked;
