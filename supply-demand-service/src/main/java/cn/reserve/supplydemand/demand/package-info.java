/**
 * The demand list: technical-transformation and equipment-renewal wishes of enterprises (domain.md §7).
 *
 * <p>An enterprise files and edits its own rows only; no row can be filed before the enterprise is verified. A row is readable by its
 * enterprise, its district, the economy bureau, the reform commission and the auditor; to anybody else it does not exist (404).
 * A renewal names what it retires and from which year; the planned purchase month is not in the past. A demand may name
 * a project, which must be the own enterprise's: the library is asked when the link is new, and when it does not answer, the demand
 * is not stored with it (503 {@code demand.project-unchecked}). Each change raises
 * {@code supply-demand.demand-saved} and an audit entry.
 */
@NullMarked
package cn.reserve.supplydemand.demand;

import org.jspecify.annotations.NullMarked;
