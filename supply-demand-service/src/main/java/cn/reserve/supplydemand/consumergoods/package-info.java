/**
 * The consumer-goods production supply list: cars, appliances, furniture and the like that enterprises of the city make (domain.md §7).
 *
 * <p>An enterprise files, changes and takes out its own rows only, once it is verified; rows of a collection round that a district has passed
 * are listed as they are for supplies, and change the listing that they became before. The description belongs to the catalogue and is no
 * column of the sheet. Everybody who is signed in reads them in the catalogue ({@link cn.reserve.supplydemand.catalogue}); the list here is
 * the enterprise's own. Each change raises {@code supply-demand.consumer-good-saved} or {@code -removed} and an audit entry.
 */
@NullMarked
package cn.reserve.supplydemand.consumergoods;

import org.jspecify.annotations.NullMarked;
