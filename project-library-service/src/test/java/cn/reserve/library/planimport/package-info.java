/** Tests of the feature {@code planimport}. */
@NullMarked
package cn.reserve.library.planimport;

import org.jspecify.annotations.NullMarked;
