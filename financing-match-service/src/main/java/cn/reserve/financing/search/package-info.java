/** Reading query parameters of lists, so that a wrong value answers 400 with the parameter's name. */
@NullMarked
package cn.reserve.financing.search;

import org.jspecify.annotations.NullMarked;
