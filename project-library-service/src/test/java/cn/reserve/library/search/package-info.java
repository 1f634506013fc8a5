/** Tests of the feature {@code search}. */
@NullMarked
package cn.reserve.library.search;

import org.jspecify.annotations.NullMarked;
