/** Tests of the feature {@code listitem}. */
@NullMarked
package cn.reserve.library.listitem;

import org.jspecify.annotations.NullMarked;
