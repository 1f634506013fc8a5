/** Tests of the feature {@code dispatch}. */
@NullMarked
package cn.reserve.library.dispatch;

import org.jspecify.annotations.NullMarked;
