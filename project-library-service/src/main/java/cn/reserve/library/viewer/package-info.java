/** Who is looking: the caller as a plain value, so that policies stay pure functions and tests need no request. */
@NullMarked
package cn.reserve.library.viewer;

import org.jspecify.annotations.NullMarked;
