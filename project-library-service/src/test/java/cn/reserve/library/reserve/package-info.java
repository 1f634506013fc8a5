/** Tests of the feature {@code reserve}. */
@NullMarked
package cn.reserve.library.reserve;

import org.jspecify.annotations.NullMarked;
