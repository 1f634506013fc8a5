/** The banks' part of the city's work: what whitelisted projects want to borrow and how banks answer. */
@NullMarked
package cn.reserve.financing;

import org.jspecify.annotations.NullMarked;
