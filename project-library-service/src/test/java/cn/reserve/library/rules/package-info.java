/** Tests of the feature {@code rules}. */
@NullMarked
package cn.reserve.library.rules;

import org.jspecify.annotations.NullMarked;
