/** Tests of the feature {@code listtype}. */
@NullMarked
package cn.reserve.library.listtype;

import org.jspecify.annotations.NullMarked;
