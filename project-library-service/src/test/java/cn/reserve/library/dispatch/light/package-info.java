/** Tests of the feature {@code dispatch.light}. */
@NullMarked
package cn.reserve.library.dispatch.light;

import org.jspecify.annotations.NullMarked;
