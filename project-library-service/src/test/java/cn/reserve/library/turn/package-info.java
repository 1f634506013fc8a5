/** Tests of the feature {@code turn}. */
@NullMarked
package cn.reserve.library.turn;

import org.jspecify.annotations.NullMarked;
