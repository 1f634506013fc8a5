/** Tests of the feature {@code measure}. */
@NullMarked
package cn.reserve.library.measure;

import org.jspecify.annotations.NullMarked;
