/** Notices, in the app and by mail, on the toy service. */
@NullMarked
package cn.reserve.platformtest.notice;

import org.jspecify.annotations.NullMarked;
