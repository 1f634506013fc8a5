/**
 * The supply list: equipment that enterprises offer (domain.md §7).
 *
 * <p>An enterprise files and edits its own rows only; no row can be filed before the enterprise is verified. Every signed-in person may
 * read every row: an offer is public within the platform. The highest price is not below the lowest. Each change raises
 * {@code supply-demand.supply-saved} and an audit entry.
 */
@NullMarked
package cn.reserve.supplydemand.supply;

import org.jspecify.annotations.NullMarked;
