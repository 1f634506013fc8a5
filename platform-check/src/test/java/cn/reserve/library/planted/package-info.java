/** Breaks the house rules on purpose. */
@NullMarked
package cn.reserve.library.planted;

import org.jspecify.annotations.NullMarked;
