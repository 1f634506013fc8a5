/** Tests of the feature {@code retired}. */
@NullMarked
package cn.reserve.library.retired;

import org.jspecify.annotations.NullMarked;
