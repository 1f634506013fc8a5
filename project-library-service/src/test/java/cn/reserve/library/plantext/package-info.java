/** Tests of the feature {@code plantext}. */
@NullMarked
package cn.reserve.library.plantext;

import org.jspecify.annotations.NullMarked;
