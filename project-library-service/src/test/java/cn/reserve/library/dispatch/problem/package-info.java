/** Tests of the feature {@code dispatch.problem}. */
@NullMarked
package cn.reserve.library.dispatch.problem;

import org.jspecify.annotations.NullMarked;
