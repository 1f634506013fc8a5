/**
 * What the library tells people, in the app and by mail (the way of it is {@link cn.reserve.platform.notice}).
 *
 * <p>The enterprise hears of its project (returned, admitted, suspended, resumed, removed), of its change requests (returned, approved,
 * lapsed), of its place on the list (published, revoked), and of promised permits ten working days before their day; the person who
 * registered an enterprise hears of the file. It hears what became of key data that it proposed, of a stage report returned, and that its
 * file and another were merged. Districts hear of key data proposed and of a stage reported. Reviewers hear of what waits for their level,
 * of a review that ends with the next working day or has run over, and of permits whose day has passed; of a change on the list the
 * approver as well. Approvers hear of a batch handed in and of one that waits to be published, preparers of one that came back.
 *
 * <p>Dispatch: an enterprise hears that a round asks for its projects, that it closes within three working days while reports are missing,
 * and of a report returned; districts of a round begun and of a problem without an owner; a problem's owner of its assignment and of the
 * deadline passed, who decides of a solution; district and enterprise of a supervision notice, the district of its day passed and of an
 * answer returned, the commission of an answer. Annual lists: who confirms hears of a list handed in, its unit of what became of it.
 * Targets: the lead unit hears, once a year, of one that shows red. Measures: each lead bureau hears, once a quarter, that reports of the
 * one before are due; the commission for units without people here.
 *
 * <p>Each notice is written by the transaction that is its cause; deadlines are found by the clock, each told once, and those that had
 * passed before anybody was told of anything not at all.
 */
@NullMarked
package cn.reserve.library.notice;

import org.jspecify.annotations.NullMarked;
