/** Tests of the feature {@code enterprise}. */
@NullMarked
package cn.reserve.library.enterprise;

import org.jspecify.annotations.NullMarked;
