/** Tests of the feature {@code membership}. */
@NullMarked
package cn.reserve.library.membership;

import org.jspecify.annotations.NullMarked;
