/** Breaks the house rules on purpose. */
@NullMarked
package cn.reserve.financing.planted;

import org.jspecify.annotations.NullMarked;
