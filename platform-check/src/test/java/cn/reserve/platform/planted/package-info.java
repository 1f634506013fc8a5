/** Breaks the house rules on purpose. */
@NullMarked
package cn.reserve.platform.planted;

import org.jspecify.annotations.NullMarked;
