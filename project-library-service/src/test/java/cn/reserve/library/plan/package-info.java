/** Tests of the feature {@code plan}. */
@NullMarked
package cn.reserve.library.plan;

import org.jspecify.annotations.NullMarked;
