/** Breaks the house rules on purpose. */
@NullMarked
package cn.reserve.library.planted.util;

import org.jspecify.annotations.NullMarked;
