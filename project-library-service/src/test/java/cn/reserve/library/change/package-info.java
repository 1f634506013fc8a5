/** Tests of the feature {@code change}. */
@NullMarked
package cn.reserve.library.change;

import org.jspecify.annotations.NullMarked;
