/** Tests of the feature {@code phrase}. */
@NullMarked
package cn.reserve.library.phrase;

import org.jspecify.annotations.NullMarked;
