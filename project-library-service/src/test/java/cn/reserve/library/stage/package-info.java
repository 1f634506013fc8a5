/** Tests of the feature {@code stage}. */
@NullMarked
package cn.reserve.library.stage;

import org.jspecify.annotations.NullMarked;
