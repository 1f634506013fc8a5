/** Tests of the feature {@code amendment}. */
@NullMarked
package cn.reserve.library.amendment;

import org.jspecify.annotations.NullMarked;
