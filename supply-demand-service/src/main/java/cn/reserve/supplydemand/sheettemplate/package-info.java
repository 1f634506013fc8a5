/**
 * Templates of the four sheets and their versions (domain.md §7).
 *
 * <pre>
 * version of a template:  DRAFT -&gt; RELEASED -&gt; ENDED      (by the next version that is released)
 * </pre>
 *
 * <ul>
 *   <li>One template per kind of sheet; its first version came with the service. One draft at a time.
 *   <li>Kept by the system administrator, two of them: whoever wrote any of a draft does not release it. A draft may be thrown away.
 *   <li>A draft can be tried before it is released: as the form that enterprises will see, with values to try its rules on, and as the workbook.
 *   <li>What was released never changes: whatever runs under a version keeps it.
 *   <li>Released and ended versions are read by everybody who fills in, checks or follows sheets; drafts by those who keep the templates.
 * </ul>
 */
@NullMarked
package cn.reserve.supplydemand.sheettemplate;

import org.jspecify.annotations.NullMarked;
