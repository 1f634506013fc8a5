/** Tests of the feature {@code review}. */
@NullMarked
package cn.reserve.library.review;

import org.jspecify.annotations.NullMarked;
