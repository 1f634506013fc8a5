/**
 * The recycling network: stations, transfer stations, sorting centres, dismantlers and second-hand markets of the city, each at one place
 * in one county (the plans' 回收网点、中转站、分拣中心、拆解企业、二手交易市场).
 *
 * <pre>
 * PROPOSED -> OPERATING -> CLOSED (day, reason)
 *     \-> RETURNED (reason) -> PROPOSED
 * PROPOSED, RETURNED -> WITHDRAWN
 * </pre>
 *
 * <ul>
 *   <li>A verified enterprise proposes its sites; the district of the site's county, which need not be the enterprise's, confirms or returns.
 *       Kind and county of a confirmed site stay: one that moves to another county is closed and proposed anew.
 *   <li>A change of a confirmed site waits beside what was confirmed until the district confirms it too; a returned one may be mended, given up
 *       by the enterprise, or left. What everybody reads is what was confirmed last.
 *   <li>A dismantler names its qualification and until when it is valid; whoever reads a site sees when it has run out, and its enterprise and
 *       district find those that run out within 60 days among what waits for them.
 *   <li>Enterprise or district closes a site, with the day and the reason; closed is the end.
 *   <li>Operating and closed sites are read by everybody who is signed in; what was not confirmed, by its enterprise, the district of the county, the
 *       commerce and economy bureaus, and the city-wide roles. Anything else is 404.
 *   <li>The county board counts operating sites by county and kind; the stations that meet the standard count towards the plan's target
 *       ({@link cn.reserve.supplydemand.recovery}).
 *   <li>The register is some hundreds of sites, some thousands with all community stations: its lists are indexed for that.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.network;

import org.jspecify.annotations.NullMarked;
