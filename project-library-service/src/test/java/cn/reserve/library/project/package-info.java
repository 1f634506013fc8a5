/** Tests of the feature {@code project}. */
@NullMarked
package cn.reserve.library.project;

import org.jspecify.annotations.NullMarked;
