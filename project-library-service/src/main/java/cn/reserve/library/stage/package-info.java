/**
 * Stage reports: what really happened to an admitted project moves it on in the rolling reserve.
 *
 * <pre>
 * project  RESERVED -&gt; UNDER_CONSTRUCTION -&gt; COMMISSIONED
 * report   REPORTED -&gt; CONFIRMED | RETURNED (reason)      by the district of the project's county
 *          REPORTED -&gt; WITHDRAWN                          by the enterprise
 * </pre>
 *
 * <ul>
 *   <li>The enterprise reports the day on which work really started, or was really completed, with a file that shows it (photo, start
 *       order, acceptance record; told by content as attachments are). Only the confirmed day counts.
 *   <li>Only of an admitted project, one report at a time, for the stage that comes next; not in the future, not before 1990, completion
 *       not before the confirmed start.
 *   <li>A report that waits when the project is removed from the library is returned with the removal's reason.
 *   <li>A confirmed day does not change by another report; a wrong one is for the commission to set right by a change request.
 *   <li>A day that a district accepts with a dispatch report is confirmed by the same kind of report ({@link
 *       cn.reserve.library.stage.AcceptedStage}).
 *   <li>What waits for a district is on its first page and in the list of all stage reports in its scope.
 *   <li>Each step is on the project's timeline, in the audit trail; a confirmation is {@code library.project-stage-reached} in the feed.
 *   <li>Seen by whoever sees the project; downloads by others than the own enterprise are noted. The central bank and the finance bureau
 *       see the reports, not the files.
 * </ul>
 */
@NullMarked
package cn.reserve.library.stage;

import org.jspecify.annotations.NullMarked;
