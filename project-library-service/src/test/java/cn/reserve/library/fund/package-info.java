/** Tests of the feature {@code fund}. */
@NullMarked
package cn.reserve.library.fund;

import org.jspecify.annotations.NullMarked;
