/**
 * What supply and demand tells people, in the app and by mail (the way of it is {@link cn.reserve.platform.notice}). Each notice is written by the
 * step that is its cause.
 */
@NullMarked
package cn.reserve.supplydemand.notice;

import org.jspecify.annotations.NullMarked;
