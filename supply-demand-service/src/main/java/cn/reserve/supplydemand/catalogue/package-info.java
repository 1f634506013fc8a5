/**
 * The public catalogue of what enterprises of the city offer: equipment of the supply list and consumer goods, in one list.
 *
 * <ul>
 *   <li>Every signed-in person searches it, looks at a product with its figures and pictures, and may ask its enterprise ({@link
 *       cn.reserve.supplydemand.enquiry}). Machines do not.
 *   <li>It shows what the two lists hold, the enterprise's name and county: no person, no telephone number, no note of anybody's.
 *   <li>A product has at most five pictures: of the product or of a certificate, each with its caption. PNG or JPEG by content, at most 2 MiB
 *       and 2,400 pixels a side. What is kept is the picture alone: remarks, places, embedded previews and whatever stands behind its end are
 *       cut away, only the way up of a photo stays. A picture is put and taken away by the product's enterprise, never changed.
 *       Lists show a small one of it, which is made when it comes.
 *   <li>The economy bureau takes a product or a single picture down that misleads, with a reason. Then it is found by nobody but its enterprise, the bureau, the
 *       commission and the auditor: not in lists, not by matching, not in the exchange. The enterprise reads the reason and mends it (a picture it takes away), the bureau hears
 *       of that and puts it back.
 *   <li>In the order of the price stand only products that have one.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.catalogue;

import org.jspecify.annotations.NullMarked;
