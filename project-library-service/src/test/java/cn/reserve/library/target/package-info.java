/** Tests of the feature {@code target}. */
@NullMarked
package cn.reserve.library.target;

import org.jspecify.annotations.NullMarked;
