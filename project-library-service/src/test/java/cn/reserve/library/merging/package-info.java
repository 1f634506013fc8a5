/** Tests of the feature {@code merging}. */
@NullMarked
package cn.reserve.library.merging;

import org.jspecify.annotations.NullMarked;
