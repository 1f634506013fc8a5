/** Tests of the feature {@code dispatch.round}. */
@NullMarked
package cn.reserve.library.dispatch.round;

import org.jspecify.annotations.NullMarked;
