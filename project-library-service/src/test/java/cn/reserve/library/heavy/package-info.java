/** Tests of the feature {@code heavy}. */
@NullMarked
package cn.reserve.library.heavy;

import org.jspecify.annotations.NullMarked;
