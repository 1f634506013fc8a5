/** The banks of the city, as far as this service needs to name them. */
@NullMarked
package cn.reserve.financing.bank;

import org.jspecify.annotations.NullMarked;
