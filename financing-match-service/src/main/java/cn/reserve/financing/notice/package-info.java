/**
 * What financing tells people, in the app and by mail (the way of it is {@link cn.reserve.platform.notice}): the enterprise hears that a bank takes its
 * need up, declines, approves or refuses credit; the bank hears that a need which names it was published (once a listing, nothing of a replay), and that the
 * enterprise withdrew. Each notice is written by the step that is its
 * cause. By the clock a bank is reminded when 70 % of its time is used and when all of it is; enterprise and central bank then hear that it
 * has not answered. Each is told once per clock, and nothing of a clock that had run out before anybody was told of anything.
 */
@NullMarked
package cn.reserve.financing.notice;

import org.jspecify.annotations.NullMarked;
