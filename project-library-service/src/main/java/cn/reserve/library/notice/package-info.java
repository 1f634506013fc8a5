/**
 * What the library tells people, in the app and by mail (the way of it is {@link cn.reserve.platform.notice}).
 *
 * <p>The enterprise hears of its project (returned, admitted, suspended, resumed, removed), of its change requests (returned, approved,
 * lapsed), of its place on the list (published, revoked), and of promised permits ten working days before their day; the person who
 * registered an enterprise hears of the file. Reviewers hear of what waits for their level, of a review that ends with the next working day
 * or has run over, and of permits whose day has passed; approvers of a batch handed in. Each notice is written by the transaction that is
 * its cause; deadlines are found by the clock, each told once.
 */
@NullMarked
package cn.reserve.library.notice;

import org.jspecify.annotations.NullMarked;
